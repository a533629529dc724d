using Microsoft.EntityFrameworkCore;

namespace NewsTracker.Benchmarks.Load.Bare;

/// <summary>The store of the yardstick: pages of lines.</summary>
internal sealed class BareDb(DbContextOptions<BareDb> options) : DbContext(options)
{
    public DbSet<BareLine> Lines => Set<BareLine>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<BareLine>().HasIndex(l => l.Page);
}

/// <summary>A line of a page.</summary>
internal sealed class BareLine
{
    public int Id { get; set; }

    public int Page { get; set; }

    public required string Text { get; set; }
}
