using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AmaRulebook.Checklists;

/// <summary>All that a view holds, as text; ids, which are random, become running numbers, so that two stories compare.</summary>
public static partial class Told
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static string Of(params object?[] views)
    {
        var numbers = new Dictionary<string, int>();
        return Id().Replace(JsonSerializer.Serialize(views, Readable), id =>
        {
            numbers.TryAdd(id.Value, numbers.Count + 1);
            return $"id {numbers[id.Value]}";
        });
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
