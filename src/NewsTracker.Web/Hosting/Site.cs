using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using NewsTracker.Web.Api;
using NewsTracker.Web.Decisions;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Decisions.Erasing;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Feeds;
using NewsTracker.Web.Hosting.Kept;
using NewsTracker.Web.Hosting.Logging;
using NewsTracker.Web.Hosting.Metrics;
using NewsTracker.Web.Hosting.Security;
using NewsTracker.Web.Hosting.Settings;
using NewsTracker.Web.Ingestion;
using NewsTracker.Web.Ingestion.Inbox;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Rebuild;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Rendering;
using NewsTracker.Web.Search.Index;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Views.Revisions;
using NewsTracker.Web.Views.Stories;
using Serilog;

namespace NewsTracker.Web.Hosting;

/// <summary>Builds the site: pages, API, health and the worker behind the inbox.</summary>
public static class Site
{
    /// <summary>Wires the services and routes; nothing runs before the application is started.</summary>
    /// <param name="options">Folder, addresses, samples.</param>
    /// <param name="configure">A test's own services.</param>
    /// <returns>The application, to be started and disposed by the caller.</returns>
    public static WebApplication Build(SiteOptions options, Action<IServiceCollection>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(Site).Assembly.GetName().Name
        });
        if (File.Exists(Path.Combine(AppContext.BaseDirectory, "newstracker.staticwebassets.runtime.json")))
            builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 4 * options.Ingestion.MaxFileBytes;
        });
        builder.Services.AddSerilog(Logs.Configure(options.Data, toConsole: true));
        AddCore(builder.Services, options);
        builder.Services.AddHostedService<IngestionWorker>();
        builder.Services.AddHostedService<StoreWatch>();
        builder.Services.AddSingleton<ScheduledBackups>();
        builder.Services.AddHostedService(services => services.GetRequiredService<ScheduledBackups>());
        builder.Services.AddSingleton<MetricsListener>();
        builder.Services.AddHostedService(services => services.GetRequiredService<MetricsListener>());
        builder.Services.AddSitePages();
        builder.Services.AddSingleton(s => new SiteNotice(() => s.GetRequiredService<StoreHealth>().Fault?.Notice));
        builder.Services.AddSingleton(s => new SiteNotice(() => s.GetRequiredService<ScheduledBackups>().Fault));
        builder.Services.AddSingleton<StoreVersion>();
        builder.Services.AddSingleton<KeptFeeds>();
        builder.Services.AddSingleton<KeptEntries>();
        builder.Services.AddScoped<StoryFeeds>();
        builder.Services.AddSingleton(s => new KeptAnswers(
            s.GetRequiredService<StoreVersion>(), () => s.GetServices<SiteNotice>().Any(n => n.Now() is not null),
            s.GetRequiredService<TimeProvider>()));
        builder.Services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "newstracker-form";
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        // A proxy on this machine may say that it was reached by https; nothing else of what it forwards is believed.
        builder.Services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedProto);
        PageCompression.AddTo(builder.Services);
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi(ApiDescription.Configure);
        builder.Services.ConfigureHttpJsonOptions(json => JsonForm.Set(json.SerializerOptions));
        builder.Services.Configure<FormOptions>(o =>
        {
            o.MultipartBodyLengthLimit = 4 * options.Ingestion.MaxFileBytes;
            o.ValueCountLimit = 2_000;
        });
        configure?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseResponseCompression();
        app.UseSecurityHeaders(SecurityHeaders.Policy());
        app.UseMiddleware<BehindHttps>();
        app.UseMiddleware<PrivateAnswers>();
        if (OwnHosts.AreNeeded(options)) app.UseMiddleware<OwnHosts>();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<OwnErrors>();
        app.UseApiErrors();
        app.UseMiddleware<WritableStore>();
        app.UseRouting();
        app.UseMiddleware<EntityTags>();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapOpenApi();
        app.MapApi();
        app.MapFeeds();
        app.MapArticleFeeds();
        app.MapStoryFiles();
        app.MapHealth();
        return app;
    }

    /// <summary>The services that commands and site share.</summary>
    /// <param name="services">Where they are added.</param>
    /// <param name="options">What the command line says.</param>
    /// <param name="folder">The store where it is not simply that of the options' folder.</param>
    internal static void AddCore(IServiceCollection services, SiteOptions options, DataFolder? folder = null)
    {
        services.AddSingleton(options);
        services.AddSingleton(options.Ingestion with { Seeds = options.Seeds, NoSeeds = options.NoSeeds });
        services.AddSingleton(TimeProvider.System);
        services.AddStorage(folder ?? new DataFolder(options.Data));
        services.AddSingleton(new DerivedData(SearchIndexUpgrade.Run));
        services.AddSingleton(s => new ReaderPool(
            options.Ingestion.Readers, options.Ingestion.MaxFileBytes, options.Ingestion.MaxReadingTime,
            s.GetRequiredService<ILogger<ReaderPool>>()));
        services.AddSingleton<InboxSignal>();
        services.AddSingleton<FileInbox>();
        services.AddSingleton<ChangedArticles>();
        services.AddSingleton<CarriedOutDecisions>();
        services.AddSingleton<StoryDecisions>();
        services.AddSingleton<ArticleCorrector>();
        services.AddSingleton<StoredDocuments>(s => (content, name, cancellation) =>
            FileReading.DocumentsAsync(s.GetRequiredService<ReaderPool>(), content, name, cancellation));
        services.AddSingleton<Remover>();
        services.AddSingleton(RevisionSnapshot.Format);
        services.AddSingleton<StoryWriter>();
        services.AddSingleton<IngestionService>();
        services.AddSingleton<Rebuilding>();
        services.AddScoped<StoryReader>();
        services.AddScoped<StoryListReader>();
        services.AddScoped<ArticleReader>();
        services.AddScoped<InboxReader>();
        services.AddScoped<NewsReader>();
        services.AddScoped<SearchReader>();
        services.AddScoped<OutletReader>();
        services.AddScoped<NameReader>();
        services.AddScoped<RevisionReader>();
        services.AddScoped<ChangesReader>();
    }
}
