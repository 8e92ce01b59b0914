using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AmaRulebook.Support;

/// <summary>
/// All that a browser received: the documents and answers of the server, and every frame of its circuits. It is to be
/// attached before the first request.
/// </summary>
public sealed partial class Received
{
    /// <summary>What a page loads besides its document is the same for everybody, and comes in no certain order.</summary>
    private static readonly HashSet<string> Loaded = ["stylesheet", "script", "image", "font", "manifest", "other"];

    private readonly ConcurrentQueue<(string Kind, Task<string?> Text)> documents = new();
    private readonly ConcurrentQueue<byte[]> frames = new();

    public Received(IPage page)
    {
        page.Response += (_, response) => documents.Enqueue((response.Request.ResourceType, Read(response)));
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) =>
            frames.Enqueue(frame.Binary ?? Encoding.UTF8.GetBytes(frame.Text ?? ""));
    }

    /// <summary>Whether a text is in anything received, plainly or as HTML and scripts write it.</summary>
    public async Task<bool> Contains(string text) =>
        (await Texts()).Any(received => Unescaped(received).Contains(text, StringComparison.Ordinal));

    /// <summary>What was received, in order, without what differs from run to run: ids, tokens and times.</summary>
    public async Task<IReadOnlyList<string>> WithoutChance()
    {
        var pages = (await Documents(kind => !Loaded.Contains(kind))).Select(WithoutChance);
        var batches = CircuitFrames.Batches(frames).Select(WithoutChance);
        return [.. pages, .. batches.Where(batch => batch.Length > 0)];
    }

    private static async Task<string?> Read(IResponse response)
    {
        try
        {
            return $"{response.Status} {await response.TextAsync()}";
        }
        catch (PlaywrightException)
        {
            return null; // A redirect or a page that was left has no body.
        }
    }

    private static string Unescaped(string text) => JsonEscape().Replace(WebUtility.HtmlDecode(text), escape =>
        ((char)Convert.ToInt32(escape.Groups[1].Value, 16)).ToString());

    private static string WithoutChance(string text) =>
        Time().Replace(Token().Replace(QrCode().Replace(Unescaped(text), "…"), "…"), "0:00");

    private async Task<IEnumerable<string>> Documents(Func<string, bool> which) =>
        (await Task.WhenAll(documents.Where(document => which(document.Kind)).Select(document => document.Text))).OfType<string>();

    private async Task<IEnumerable<string>> Texts() =>
        (await Documents(_ => true)).Concat(frames.Select(Encoding.UTF8.GetString));

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex JsonEscape();

    [GeneratedRegex(@"[A-Za-z0-9_\-]{8}-[A-Za-z0-9_\-]{4}-[A-Za-z0-9_\-]{4}-[A-Za-z0-9_\-]{4}-[A-Za-z0-9_\-]{12}|[A-Za-z0-9_\-+/=]{20,}")]
    private static partial Regex Token();

    [GeneratedRegex(@"M\d+ \d+h[ \dMhvz-]{50,}")]
    private static partial Regex QrCode();

    [GeneratedRegex(@"\d{1,2}:\d{2}(:\d{2})?")]
    private static partial Regex Time();
}
