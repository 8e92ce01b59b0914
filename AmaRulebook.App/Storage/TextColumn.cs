using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AmaRulebook.Storage;

/// <summary>Limits that the database itself holds.</summary>
public static class TextColumn
{
    /// <summary>
    /// Limits a text to a number of UTF-16 units. The check counts bytes (at most three a unit), because SQLite's
    /// <c>length(x)</c> stops at a NUL.
    /// </summary>
    public static void HasText<T>(this EntityTypeBuilder<T> entity, string property, int limit)
        where T : class
    {
        entity.Property(property).HasMaxLength(limit);
        entity.ToTable(table => table.HasCheckConstraint(
            $"CK_{typeof(T).Name}_{property}", $"length(CAST(\"{property}\" AS BLOB)) <= {3 * limit}"));
    }
}
