using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsTracker.Web.Storage.Model.Configurations;

internal sealed class StoryConfiguration : IEntityTypeConfiguration<Story>
{
    public void Configure(EntityTypeBuilder<Story> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.ImportedArticleCount).HasColumnName("StatedArticleCount");
        builder.HasIndex(s => s.Slug).IsUnique();
        builder.HasIndex(s => s.ParentId);
        builder.HasIndex(s => s.IsFixed).HasFilter("\"IsFixed\"");
        // as the condition of a query says it, else SQLite passes the index by
        builder.HasIndex(s => s.WritingsBegun);
        builder.HasIndex(s => s.ParentId, "IX_Stories_Stale").HasFilter("\"IsStale\"");
        builder.HasIndex(s => new { s.ParentId, s.Title });
        builder.HasIndex(s => new { s.ParentId, s.LatestDay, s.Id });
        builder.HasOne(s => s.Parent).WithMany().HasForeignKey(s => s.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Sections).WithOne().HasForeignKey(s => s.StoryId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(s => s.Timeline).WithOne().HasForeignKey(e => e.StoryId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(s => s.Sources).WithOne().HasForeignKey(n => n.StoryId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(s => s.ExternalResources).WithOne().HasForeignKey(r => r.StoryId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StorySlugConfiguration : IEntityTypeConfiguration<StorySlug>
{
    public void Configure(EntityTypeBuilder<StorySlug> builder)
    {
        builder.HasKey(s => s.Slug);
        builder.HasOne<Story>().WithMany().HasForeignKey(s => s.StoryId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ImportedPageConfiguration : IEntityTypeConfiguration<ImportedPage>
{
    public void Configure(EntityTypeBuilder<ImportedPage> builder)
    {
        builder.ToTable("StatedPages");
        builder.HasOne<Story>().WithMany().HasForeignKey(p => p.StoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(p => p.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.HasIndex(d => new { d.Kind, d.ArticleId });
        builder.HasIndex(d => d.StoryId).HasFilter("\"StoryId\" IS NOT NULL");
    }
}

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.HasIndex(r => new { r.StoryId, r.Number }).IsUnique();
        builder.HasOne<Story>().WithMany().HasForeignKey(r => r.StoryId).OnDelete(DeleteBehavior.Cascade);
    }
}
