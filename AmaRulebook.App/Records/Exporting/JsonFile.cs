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
        Encoder = JavaScriptEncoder.Create(Readable()),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static byte[] Of(ProjectExport export) => JsonSerializer.SerializeToUtf8Bytes(export, Options);

    /// <summary>All as it is, but for the marks that turn the direction of writing: a person may look into the file.</summary>
    private static TextEncoderSettings Readable()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRange(new UnicodeRange('\u202A', 5));
        settings.ForbidRange(new UnicodeRange('\u2066', 4));
        return settings;
    }
}
