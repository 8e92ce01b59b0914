using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AmaRulebook.Storage;

/// <summary>The texts that hang on one row, over however many foreign keys, such as all that was ever written in a project.</summary>
public static class RowsUnder
{
    /// <summary>In how many texts a word stands, as it is or escaped in JSON.</summary>
    public static async Task<int> CountTextsAsync(this RulebookDb db, Type root, Guid id, string word)
    {
        var count = 0;
        foreach (var (table, columns, condition) in Tables(db, root))
        {
            foreach (var column in columns)
            {
#pragma warning disable EF1002 // Names of tables and columns come from the model alone.
                count += await db.Database
                    .SqlQueryRaw<int>(
                        $"SELECT COUNT(*) AS Value FROM \"{table}\" WHERE ({condition}) AND (instr(\"{column}\", {{1}}) > 0 OR instr(\"{column}\", {{2}}) > 0)",
                        id.ToString().ToUpperInvariant(), word, Escaped(word))
                    .SingleAsync();
#pragma warning restore EF1002
            }
        }

        return count;
    }

    /// <summary>
    /// Puts something else in the place of a word in all those texts. The replacement must take no more UTF-16 units than the
    /// word: limits hold on.
    /// </summary>
    public static async Task ReplaceInTextsAsync(this RulebookDb db, Type root, Guid id, string word, string replacement)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(replacement.Length, word.Length);
        foreach (var (table, columns, condition) in Tables(db, root))
        {
            var assignments = columns.Select(column => $"\"{column}\" = replace(replace(\"{column}\", {{1}}, {{2}}), {{3}}, {{4}})");
            var any = columns.Select(column => $"instr(\"{column}\", {{1}}) > 0 OR instr(\"{column}\", {{3}}) > 0");
#pragma warning disable EF1002 // Names of tables and columns come from the model alone.
            await db.Database.ExecuteSqlRawAsync(
                $"UPDATE \"{table}\" SET {string.Join(", ", assignments)} WHERE ({condition}) AND ({string.Join(" OR ", any)})",
                id.ToString().ToUpperInvariant(), word, replacement, Escaped(word), Escaped(replacement));
#pragma warning restore EF1002
        }
    }

    private static string Escaped(string word) => System.Text.Json.JsonEncodedText.Encode(word).ToString();

    private static IEnumerable<(string Table, IReadOnlyList<string> Columns, string Condition)> Tables(RulebookDb db, Type root) =>
        from entity in db.Model.GetEntityTypes()
        where !entity.IsOwned() && entity.GetTableName() is not null
        let condition = Condition(entity, root, [])
        where condition is not null
        let columns = entity.GetProperties()
            .Where(property => property.ClrType == typeof(string) && !property.IsKey() && !property.IsForeignKey())
            .Select(property => property.GetColumnName()).ToList()
        where columns.Count > 0
        select (entity.GetTableName()!, (IReadOnlyList<string>)columns, condition);

    /// <summary>What a row of an entity must meet to hang on the root's row; null for one that never does.</summary>
    private static string? Condition(IEntityType entity, Type root, IReadOnlyList<IEntityType> passed)
    {
        if (entity.ClrType == root)
        {
            return "\"Id\" = {0}";
        }

        return (from key in entity.GetForeignKeys()
                where key.Properties.Count == 1 && !key.PrincipalEntityType.IsOwned() && !passed.Contains(key.PrincipalEntityType)
                let condition = Condition(key.PrincipalEntityType, root, [.. passed, entity])
                where condition is not null
                orderby condition.Length
                select $"\"{key.Properties[0].GetColumnName()}\" IN (SELECT \"{key.PrincipalKey.Properties[0].GetColumnName()}\" FROM \"{key.PrincipalEntityType.GetTableName()}\" WHERE {condition})")
            .FirstOrDefault();
    }
}
