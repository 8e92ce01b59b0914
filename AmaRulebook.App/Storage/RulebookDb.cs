using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Storage;

/// <summary>The database. Each feature brings the configuration of its own entities; this class knows none of them.</summary>
public sealed class RulebookDb(DbContextOptions<RulebookDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RulebookDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>();
}
