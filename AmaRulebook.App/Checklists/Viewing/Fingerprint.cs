using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AmaRulebook.Checklists.Viewing;

/// <summary>
/// Tells whether two values are the same in all their parts, without keeping either: what a page shows may be long, and a
/// thousand pages may be open.
/// </summary>
public static class Fingerprint
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,   // nobody reads it
        Converters = { new PinnedText() },
    };

    /// <summary>The same for the same value, another for any other.</summary>
    public static string Of(object? value)
    {
        using var hash = SHA256.Create();
        using (var parts = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            JsonSerializer.Serialize(parts, value, Options);
        }

        return Convert.ToBase64String(hash.Hash!);
    }

    /// <summary>The text of a stage never changes within a revision.</summary>
    private sealed class PinnedText : JsonConverter<SessionText>
    {
        public override SessionText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, SessionText value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value.Title} {value.Revision}");
    }
}
