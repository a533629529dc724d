using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Storage;

/// <summary>The one database. Provider-neutral: instants are UTC ticks, days are DateOnly, enums are names.</summary>
public sealed class NewsDb(DbContextOptions<NewsDb> options) : DbContext(options)
{
    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<FileContent> FileContents => Set<FileContent>();

    public DbSet<FileRejection> FileRejections => Set<FileRejection>();

    public DbSet<Receipt> Receipts => Set<Receipt>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleVersion> ArticleVersions => Set<ArticleVersion>();

    public DbSet<StoredGrammar> ArticleGrammars => Set<StoredGrammar>();

    public DbSet<StoredTerms> ArticleTerms => Set<StoredTerms>();

    public DbSet<ArticleLink> ArticleLinks => Set<ArticleLink>();

    public DbSet<Outlet> Outlets => Set<Outlet>();

    public DbSet<GivenId> GivenIds => Set<GivenId>();

    public DbSet<Story> Stories => Set<Story>();

    public DbSet<StorySlug> StorySlugs => Set<StorySlug>();

    public DbSet<ImportedPage> ImportedPages => Set<ImportedPage>();

    public DbSet<Section> Sections => Set<Section>();

    public DbSet<SummarySentence> SummarySentences => Set<SummarySentence>();

    public DbSet<TimelineEvent> TimelineEvents => Set<TimelineEvent>();

    public DbSet<CandidateEvents> CandidateEvents => Set<CandidateEvents>();

    public DbSet<Citation> Citations => Set<Citation>();

    public DbSet<SourceNoteRow> SourceNotes => Set<SourceNoteRow>();

    public DbSet<ExternalResource> ExternalResources => Set<ExternalResource>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<Decision> Decisions => Set<Decision>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NewsDb).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
    }
}
