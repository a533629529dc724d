using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsTracker.Web.Storage.Model.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.ComplexProperty(a => a.Published, date =>
        {
            date.Property(d => d.Start).HasColumnName("PublishedStart");
            date.Property(d => d.End).HasColumnName("PublishedEnd");
            date.Property(d => d.Precision).HasColumnName("PublishedPrecision");
            date.Property(d => d.Time).HasColumnName("PublishedTime");
            date.Property(d => d.From).HasColumnName("PublishedFrom");
        });
        builder.HasIndex(a => a.TitleKey);
        builder.HasIndex(a => a.UrlKey);
        builder.HasIndex(a => a.TextKey);
        builder.HasIndex(a => a.SubStoryId);
        builder.HasIndex(a => a.NeedsPlacement).HasFilter("\"NeedsPlacement\"");
        builder.HasOne(a => a.Outlet).WithMany().HasForeignKey(a => a.OutletId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(a => a.SubStory).WithMany().HasForeignKey(a => a.SubStoryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Article>().WithMany().HasForeignKey(a => a.CopyOfId).OnDelete(DeleteBehavior.SetNull);
        builder.HasMany(a => a.Versions).WithOne().HasForeignKey(v => v.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.Links).WithOne().HasForeignKey(l => l.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ArticleVersionConfiguration : IEntityTypeConfiguration<ArticleVersion>
{
    public void Configure(EntityTypeBuilder<ArticleVersion> builder)
    {
        builder.HasIndex(v => new { v.ArticleId, v.Number }).IsUnique();
        builder.HasOne(v => v.File).WithMany().HasForeignKey(v => v.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StoredGrammarConfiguration : IEntityTypeConfiguration<StoredGrammar>
{
    public void Configure(EntityTypeBuilder<StoredGrammar> builder)
    {
        builder.ToTable("ArticleGrammars");
        builder.HasKey(g => g.ArticleId);
        builder.Property(g => g.ArticleId).ValueGeneratedNever();
        builder.HasOne<Article>().WithOne().HasForeignKey<StoredGrammar>(g => g.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StoredTermsConfiguration : IEntityTypeConfiguration<StoredTerms>
{
    public void Configure(EntityTypeBuilder<StoredTerms> builder)
    {
        builder.ToTable("ArticleTerms");
        builder.HasKey(t => t.ArticleId);
        builder.Property(t => t.ArticleId).ValueGeneratedNever();
        builder.HasOne<Article>().WithOne().HasForeignKey<StoredTerms>(t => t.ArticleId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class OutletConfiguration : IEntityTypeConfiguration<Outlet>
{
    public void Configure(EntityTypeBuilder<Outlet> builder)
    {
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.HasIndex(o => o.Key).IsUnique();
    }
}

internal sealed class GivenIdConfiguration : IEntityTypeConfiguration<GivenId>
{
    public void Configure(EntityTypeBuilder<GivenId> builder)
    {
        builder.HasIndex(g => g.ExternalId);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(g => g.FileId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Article>().WithMany().HasForeignKey(g => g.ArticleId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Story>().WithMany().HasForeignKey(g => g.StoryId).OnDelete(DeleteBehavior.Cascade);
    }
}
