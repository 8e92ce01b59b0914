using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Storage;

/// <summary>Which version of the application a database is of.</summary>
internal static class Schema
{
    /// <summary>The first change of a database that this version does not know; null where it knows all.</summary>
    public static string? Newer(RulebookDb db)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        return db.Database.GetAppliedMigrations().FirstOrDefault(applied => !known.Contains(applied));
    }
}
