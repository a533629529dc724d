using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsTracker.Web.Storage.Model.Configurations;

internal sealed class SectionConfiguration : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> builder) =>
        builder.HasMany(s => s.Sentences).WithOne().HasForeignKey(s => s.SectionId).OnDelete(DeleteBehavior.Cascade);
}

internal sealed class SummarySentenceConfiguration : IEntityTypeConfiguration<SummarySentence>
{
    public void Configure(EntityTypeBuilder<SummarySentence> builder) =>
        builder.HasMany(s => s.Citations).WithOne().HasForeignKey(c => c.SentenceId).OnDelete(DeleteBehavior.Cascade);
}

internal sealed class TimelineEventConfiguration : IEntityTypeConfiguration<TimelineEvent>
{
    public void Configure(EntityTypeBuilder<TimelineEvent> builder) =>
        builder.HasMany(e => e.Citations).WithOne().HasForeignKey(c => c.EventId).OnDelete(DeleteBehavior.Cascade);
}

internal sealed class CandidateEventsConfiguration : IEntityTypeConfiguration<CandidateEvents>
{
    public void Configure(EntityTypeBuilder<CandidateEvents> builder)
    {
        builder.HasKey(c => c.StoryId);
        builder.Property(c => c.StoryId).ValueGeneratedNever();
        builder.HasOne<Story>().WithOne().HasForeignKey<CandidateEvents>(c => c.StoryId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CitationConfiguration : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.Property(c => c.ImportedNumber).HasColumnName("StatedNumber");
        builder.HasOne(c => c.Article).WithMany().HasForeignKey(c => c.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable(t => t.HasCheckConstraint("CK_Citations_Owner", "(\"SentenceId\" IS NULL) <> (\"EventId\" IS NULL)"));
    }
}

internal sealed class SourceNoteConfiguration : IEntityTypeConfiguration<SourceNoteRow>
{
    public void Configure(EntityTypeBuilder<SourceNoteRow> builder)
    {
        builder.ToTable("SourceNotes");
        builder.Property(n => n.ImportedNumber).HasColumnName("StatedNumber");
        builder.HasOne<Article>().WithMany().HasForeignKey(n => n.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ExternalResourceConfiguration : IEntityTypeConfiguration<ExternalResource>
{
    public void Configure(EntityTypeBuilder<ExternalResource> builder) =>
        builder.Property(r => r.ImportedCount).HasColumnName("StatedCount");
}
