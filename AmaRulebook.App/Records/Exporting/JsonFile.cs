using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace AmaRulebook.Records.Exporting;

/// <summary>A project as JSON, to be read by other programs; <see cref="ProjectExport"/> says what stands in it.</summary>
public static class JsonFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static byte[] Of(ProjectExport export) => JsonSerializer.SerializeToUtf8Bytes(export, Options);
}
