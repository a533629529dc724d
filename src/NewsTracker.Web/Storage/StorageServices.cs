using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace NewsTracker.Web.Storage;

internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, DataFolder folder)
    {
        services.AddSingleton(folder);
        services.AddPooledDbContextFactory<NewsDb>(options => Configure(options, folder));
        services.AddScoped(s => s.GetRequiredService<IDbContextFactory<NewsDb>>().CreateDbContext());
        services.AddSingleton<Store>();
        return services;
    }

    private static void Configure(DbContextOptionsBuilder options, DataFolder folder) => options
        .UseSqlite(folder.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .AddInterceptors(new SqlitePragmas());

    /// <summary>Lets the migrations tool make a context without starting the application.</summary>
    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<NewsDb>
    {
        public NewsDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<NewsDb>().UseSqlite("Data Source=design.db").Options);
    }
}
