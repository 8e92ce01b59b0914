using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace AmaRulebook.Layout;

/// <summary>
/// Our own style sheet, scripts and icon, each at an address that holds a hash of its content, so that a browser
/// may keep it for good. Kept in memory, compressed once.
/// </summary>
public sealed class SiteAssets
{
    public const string Folder = "/assets";

    // Each by its name, with the files that it is put together from: one request is quicker than two.
    private static readonly Dictionary<string, string[]> Parts = new()
    {
        ["site.css"] = ["site.css"],
        ["work.css"] = ["work.css", "public.css"],
        ["public.css"] = ["public.css"],
        ["reading.js"] = ["bar.js", "reading.js"],
        ["wizard.js"] = ["bar.js", "connection.js", "start.js", "wizard.js", "taps.js", "follow.js", "table.js", "staff.js"],
        ["search.js"] = ["search.js"],
        ["terms.js"] = ["terms.js"],
        ["prefetch.json"] = ["prefetch.json"],
        ["icon.svg"] = ["icon.svg"],
    };

    private readonly Dictionary<string, SiteAsset> byName;
    private readonly Dictionary<string, SiteAsset> byFileName;

    public SiteAssets(IWebHostEnvironment environment)
    {
        byName = Parts.ToDictionary(part => part.Key, part => Read(environment, part.Key, part.Value));
        byFileName = byName.Values.ToDictionary(asset => asset.FileName);
        Revision = Hash([.. byName.Values.SelectMany(asset => asset.Plain)]);
        Icon = AssetText.InAddress(Encoding.UTF8.GetString(byName["icon.svg"].Plain));
    }

    /// <summary>Changes with any of the files.</summary>
    public string Revision { get; }

    /// <summary>The icon as an address that holds it whole: a first visit then asks for one file less.</summary>
    public string Icon { get; }

    /// <summary>The root-absolute address of a file such as <c>site.css</c>.</summary>
    public string this[string name] => $"{Folder}/{byName[name].FileName}";

    /// <summary>The file at the last part of such an address, or null.</summary>
    public SiteAsset? Find(string fileName) => byFileName.GetValueOrDefault(fileName);

    private static SiteAsset Read(IWebHostEnvironment environment, string name, string[] parts)
    {
        byte[] content = [.. parts.SelectMany(part => AssetText.Read(environment, part))];
        return new SiteAsset(name, Hash(content), content);
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..10];
}

/// <summary>One file of <see cref="SiteAssets"/>, plain and compressed.</summary>
public sealed class SiteAsset(string name, string hash, byte[] plain)
{
    private readonly Lazy<byte[]> brotli = new(() => Compress(plain, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)));
    private readonly Lazy<byte[]> gzip = new(() => Compress(plain, stream => new GZipStream(stream, CompressionLevel.SmallestSize)));

    public string FileName => $"{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}";

    public byte[] Plain => plain;

    public string ContentType => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/speculationrules+json",
        _ => "image/svg+xml",
    };

    /// <summary>The body in one of the encodings of <see cref="AcceptedEncoding"/>.</summary>
    public byte[] Encoded(string encoding) => encoding switch
    {
        AcceptedEncoding.Brotli => brotli.Value,
        AcceptedEncoding.Gzip => gzip.Value,
        _ => plain,
    };

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> wrap)
    {
        using var compressed = new MemoryStream();
        using (var stream = wrap(compressed))
        {
            stream.Write(plain);
        }

        return compressed.ToArray();
    }
}
