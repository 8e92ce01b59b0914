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
    private int documentsTaken;
    private int framesTaken;

    public Received(IPage page)
    {
        page.Response += (_, response) => documents.Enqueue((response.Request.ResourceType, Read(response)));
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) =>
            frames.Enqueue(frame.Binary ?? Encoding.UTF8.GetBytes(frame.Text ?? ""));
    }

    /// <summary>Whether a text is in anything received, plainly or as HTML and scripts write it.</summary>
    public async Task<bool> Contains(string text) =>
        (await Texts()).Any(received => Unescaped(received).Contains(text, StringComparison.Ordinal));

    /// <summary>
    /// What was received since the last call, in order and batch by batch, without what differs from run to run: ids, tokens
    /// and times. Only while this browser does nothing itself: what it does may be rendered in one batch or in two.
    /// </summary>
    public async Task<string> TakeAll()
    {
        var pages = (await Documents(Take(documents, ref documentsTaken), kind => !Loaded.Contains(kind))).Select(WithoutChance);
        var batches = CircuitFrames.Batches(Take(frames, ref framesTaken)).Select(WithoutChance);
        return string.Join("\n\n", [.. pages, .. batches.Where(batch => batch.Length > 0)]);
    }

    /// <summary>
    /// The same without order, repetition and edits: every document and every element, attribute and text that came. That
    /// one's own answer is being saved is shown only where saving takes long enough.
    /// </summary>
    public async Task<string> TakeWords() => string.Join('\n', (await TakeAll()).Split('\n')
        .Where(line => line.Length > 0 && !Edits().IsMatch(line) && !line.EndsWith("保存しています…", StringComparison.Ordinal))
        .Distinct()
        .Order(StringComparer.Ordinal));

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

    private static async Task<IEnumerable<string>> Documents(IEnumerable<(string Kind, Task<string?> Text)> documents, Func<string, bool> which) =>
        (await Task.WhenAll(documents.Where(document => which(document.Kind)).Select(document => document.Text))).OfType<string>();

    private static List<T> Take<T>(ConcurrentQueue<T> queue, ref int taken)
    {
        List<T> since = [.. queue.Skip(taken)];
        taken += since.Count;
        return since;
    }

    private async Task<IEnumerable<string>> Texts() =>
        (await Documents(documents, _ => true)).Concat(frames.Select(Encoding.UTF8.GetString));

    [GeneratedRegex(@"^e\d+/")]
    private static partial Regex Edits();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex JsonEscape();

    [GeneratedRegex(@"[A-Za-z0-9_\-]{8}-[A-Za-z0-9_\-]{4}-[A-Za-z0-9_\-]{4}-[A-Za-z0-9_\-]{4}-[A-Za-z0-9_\-]{12}|[A-Za-z0-9_\-+/=]{20,}")]
    private static partial Regex Token();

    [GeneratedRegex(@"M\d+ \d+h[ \dMhvz-]{50,}")]
    private static partial Regex QrCode();

    [GeneratedRegex(@"\d{1,2}:\d{2}(:\d{2})?")]
    private static partial Regex Time();
}
