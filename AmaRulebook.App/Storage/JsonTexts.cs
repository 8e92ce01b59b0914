using System.Text.Json;
using System.Text.Json.Nodes;

namespace AmaRulebook.Storage;

/// <summary>The texts that stand as values in JSON. What names something there, or points to it, is none.</summary>
internal static class JsonTexts
{
    private static readonly HashSet<string> NoTexts = ["Revision", "Slug"];

    /// <summary>As the application writes it.</summary>
    public static string Escaped(string word) => JsonEncodedText.Encode(word).ToString();

    /// <summary>The JSON with something else in the place of a word; null where the word stands in none of its texts.</summary>
    public static string? Replace(string json, string word, string replacement)
    {
        var root = JsonNode.Parse(json);
        return root is not null && Replace(root, word, replacement) ? root.ToJsonString() : null;
    }

    private static bool Replace(JsonNode node, string word, string replacement)
    {
        var isChanged = false;
        switch (node)
        {
            case JsonObject of:
                foreach (var (name, value) in of.Where(pair => !IsNoText(pair.Key)).ToList())
                {
                    isChanged |= value is not null && Replace(value, word, replacement);
                }

                break;
            case JsonArray of:
                foreach (var value in of.OfType<JsonNode>().ToList())
                {
                    isChanged |= Replace(value, word, replacement);
                }

                break;
            case JsonValue value when value.GetValueKind() is JsonValueKind.String && value.GetValue<string>() is var text && text.Contains(word, StringComparison.Ordinal):
                value.ReplaceWith(text.Replace(word, replacement, StringComparison.Ordinal));
                isChanged = true;
                break;
        }

        return isChanged;
    }

    private static bool IsNoText(string name) =>
        NoTexts.Contains(name) || name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("Ids", StringComparison.Ordinal);
}
