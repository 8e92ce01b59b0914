using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AmaRulebook.Storage;

/// <summary>A column of texts.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Property">Its property.</param>
/// <param name="IsJson">Whether the texts stand as values in JSON.</param>
public sealed record TextPlace(Type Entity, string Property, bool IsJson = false);

/// <summary>The texts that hang on one row, over however many foreign keys, such as all that was ever written in a project.</summary>
public static class RowsUnder
{
    /// <summary>All columns that could hold a text under a row of the root.</summary>
    public static IReadOnlyList<TextPlace> TextPlaces(this RulebookDb db, Type root) =>
    [
        .. from entity in db.Model.GetEntityTypes()
           where !entity.IsOwned() && entity.GetTableName() is not null && Condition(entity, root, []) is not null
           from property in entity.GetProperties()
           where (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(string) && !property.IsKey() && !property.IsForeignKey()
           select new TextPlace(entity.ClrType, property.Name, property.ClrType != typeof(string)),
    ];

    /// <summary>In how many of the texts of some places a word stands.</summary>
    public static async Task<int> CountTextsAsync(this RulebookDb db, Type root, Guid id, string word, IEnumerable<TextPlace> places)
    {
        var count = 0;
        foreach (var place in places)
        {
            count += place.IsJson
                ? (await JsonWithAsync(db, root, id, word, place)).Count(row => JsonTexts.Replace(row.Text, word, "") is not null)
                : await CountAsync(db, root, id, word, place);
        }

        return count;
    }

    /// <summary>
    /// Puts something else in the place of a word in the texts of some places. The replacement must take no more UTF-16 units
    /// than the word: limits hold on.
    /// </summary>
    public static async Task ReplaceInTextsAsync(this RulebookDb db, Type root, Guid id, string word, string replacement, IEnumerable<TextPlace> places)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(replacement.Length, word.Length);
        foreach (var place in places)
        {
            var (table, column, condition) = Find(db, root, place);
#pragma warning disable EF1002 // Names of tables and columns come from the model alone.
            if (!place.IsJson)
            {
                await db.Database.ExecuteSqlRawAsync(
                    $"UPDATE \"{table}\" SET \"{column}\" = replace(\"{column}\", {{1}}, {{2}}) WHERE ({condition}) AND instr(\"{column}\", {{1}}) > 0",
                    Key(id), word, replacement);
                continue;
            }

            foreach (var row in await JsonWithAsync(db, root, id, word, place))
            {
                if (JsonTexts.Replace(row.Text, word, replacement) is { } text)
                {
                    await db.Database.ExecuteSqlRawAsync($"UPDATE \"{table}\" SET \"{column}\" = {{0}} WHERE rowid = {{1}}", text, row.Row);
                }
            }
#pragma warning restore EF1002
        }
    }

    private static Task<int> CountAsync(RulebookDb db, Type root, Guid id, string word, TextPlace place)
    {
        var (table, column, condition) = Find(db, root, place);
#pragma warning disable EF1002 // Names of tables and columns come from the model alone.
        return db.Database
            .SqlQueryRaw<int>($"SELECT COUNT(*) AS Value FROM \"{table}\" WHERE ({condition}) AND instr(\"{column}\", {{1}}) > 0", Key(id), word)
            .SingleAsync();
#pragma warning restore EF1002
    }

    /// <summary>The rows whose JSON may hold the word, as it is or escaped: as a value, or in what is no text.</summary>
    private static Task<List<JsonRow>> JsonWithAsync(RulebookDb db, Type root, Guid id, string word, TextPlace place)
    {
        var (table, column, condition) = Find(db, root, place);
#pragma warning disable EF1002 // Names of tables and columns come from the model alone.
        return db.Database
            .SqlQueryRaw<JsonRow>(
                $"SELECT rowid AS \"Row\", \"{column}\" AS \"Text\" FROM \"{table}\" WHERE ({condition}) AND (instr(\"{column}\", {{1}}) > 0 OR instr(\"{column}\", {{2}}) > 0)",
                Key(id), word, JsonTexts.Escaped(word))
            .ToListAsync();
#pragma warning restore EF1002
    }

    private static string Key(Guid id) => id.ToString().ToUpperInvariant();

    private static (string Table, string Column, string Condition) Find(RulebookDb db, Type root, TextPlace place)
    {
        var entity = db.Model.FindEntityType(place.Entity)!;
        return (entity.GetTableName()!, entity.FindProperty(place.Property)!.GetColumnName(), Condition(entity, root, [])!);
    }

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

    private sealed record JsonRow(long Row, string Text);
}
