using System.IO.Compression;
using System.Net;
using AmaRulebook.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AmaRulebook.Reading;

/// <summary>The site on a content folder, with data of its own, asked over HTTP without a browser's help.</summary>
public sealed class ReadingSite : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder data = new();
    private string content = Checkout.Content;

    /// <summary>The configured address that the public uses, if any.</summary>
    public string PublicAddress { get; init; } = "";

    /// <summary>Further settings.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The site on another folder than the real one.</summary>
    public static ReadingSite On(RulebookFolder folder) => new() { content = folder.Path };

    public async Task<Answer> Get(string address, params (string Name, string Value)[] headers)
    {
        using var client = CreateDefaultClient();
        return await Get(client, address, headers);
    }

    /// <summary>Asks through a client that may hold cookies.</summary>
    public static async Task<Answer> Get(HttpClient client, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await Send(client, request, headers);
    }

    public async Task<Answer> Head(string address)
    {
        using var client = CreateDefaultClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        return await Send(client, request, []);
    }

    public async Task<Answer> Post(string address, HttpContent body)
    {
        using var client = CreateDefaultClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = body };
        return await Send(client, request, []);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        MigratedDatabase.CopyTo(data.Path);
        builder.UseSetting("Rulebook:ContentPath", content)
            .UseSetting("Rulebook:DataPath", data.Path)
            .UseSetting("Rulebook:PublicAddress", PublicAddress)
            .UseSetting("Logging:LogLevel:Default", "Warning");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            data.Dispose();
        }
    }

    private static async Task<Answer> Send(HttpClient client, HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request);
        var all = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(response.StatusCode, all, await response.Content.ReadAsByteArrayAsync());
    }
}

/// <summary>A response, its body as it came over the wire.</summary>
public sealed record Answer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>The body as text, without the compression it came in.</summary>
    public string Text()
    {
        using var body = new MemoryStream(Body);
        using Stream plain = Header("Content-Encoding") switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(plain);
        return reader.ReadToEnd();
    }
}
