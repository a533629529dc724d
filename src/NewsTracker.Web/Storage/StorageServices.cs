using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NewsTracker.Web.Storage;

internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, DataFolder folder)
    {
        services.AddSingleton(folder);
        var health = new StoreHealth(folder);
        services.AddSingleton(health);
        services.TryAddSingleton(TimeProvider.System);
        services.AddPooledDbContextFactory<NewsDb>(options => Configure(options, folder, health));
        services.AddScoped(s => s.GetRequiredService<IDbContextFactory<NewsDb>>().CreateDbContext());
        services.AddSingleton<Store>();
        return services;
    }

    private static void Configure(DbContextOptionsBuilder options, DataFolder folder, StoreHealth health) => options
        .UseSqlite(folder.ConnectionString, sqlite => sqlite
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
            // a list is one parameter: with one for each of 2,800 ids, reading a statement costs more than carrying it out
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(new SqlitePragmas(), new FaultWatch(health));

    /// <summary>Lets the migrations tool make a context without starting the application.</summary>
    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<NewsDb>
    {
        public NewsDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<NewsDb>().UseSqlite("Data Source=design.db").Options);
    }
}
