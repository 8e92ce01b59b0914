using System.Net;
using System.Text.Json;

namespace AmaRulebook.Headless;

/// <summary>
/// A live page without a browser: it starts a circuit for a document, keeps what is shown, acknowledges what it has applied,
/// answers the calls to scripts, and reports what somebody does.
/// </summary>
public sealed class Circuit : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient http;
    private readonly CookieContainer cookies;
    private readonly Uri address;
    private readonly ShownPage page = new(Patience);
    private readonly PendingCalls calls = new(Patience);
    private readonly TaskCompletionSource<int> interop = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CircuitSocket socket = null!;
    private string secret = "";

    private Circuit(HttpClient http, CookieContainer cookies, Uri address) => (this.http, this.cookies, this.address) = (http, cookies, address);

    /// <summary>Where the page has gone since it was opened.</summary>
    public Uri Location { get; private set; } = null!;

    /// <summary>Loads a page and brings it to life.</summary>
    public static async Task<Circuit> Open(HttpClient http, CookieContainer cookies, Uri address)
    {
        var markers = PageMarkers.Of(await http.GetStringAsync(address));
        var circuit = new Circuit(http, cookies, address) { Location = address };
        await circuit.Connect();
        circuit.secret = (string?)await circuit.Ask("StartCircuit", new Uri(address, "/").ToString(), address.ToString(), "[]", markers.State)
            ?? throw new InvalidOperationException("The server started no circuit.");
        await circuit.interop.Task.WaitAsync(Patience);
        await circuit.Tell("UpdateRootComponents", markers.Operations(), markers.State);
        return circuit;
    }

    /// <summary>Looks something up on the page as it stands.</summary>
    public T Look<T>(Func<PageNode, T> look) => page.Look(look);

    /// <summary>Waits until the page shows something; answers the timestamp at which it did.</summary>
    public Task<long> Until(string what, Func<PageNode, bool> holds) => page.Until(what, holds);

    /// <summary>
    /// Reports an event of an element, and waits until the server has handled it. Where the element was drawn anew while the
    /// event was on its way, its handler of before is gone, and the one that it has now is told.
    /// </summary>
    public async Task Dispatch(Func<PageNode, PageNode?> which, string name, object arguments)
    {
        for (var handler = Handler(which, name); ;)
        {
            try
            {
                await Dispatch(handler, name, arguments);
                return;
            }
            catch (InvalidOperationException) when (Handler(which, name) is var next && next != handler)
            {
                handler = next;
            }
        }
    }

    public Task Click(Func<PageNode, PageNode?> which) => Dispatch(which, "click", new { type = "click", detail = 1, button = 0 });

    public Task Change(Func<PageNode, PageNode?> which, string value) => Dispatch(which, "change", new { value });

    /// <summary>Goes to another page of the same site, as by a link.</summary>
    public Task GoTo(string path)
    {
        Location = new Uri(address, path);
        return Tell("OnLocationChanged", Location.ToString(), null, true);
    }

    /// <summary>Breaks the connection without a goodbye, as a tunnel does.</summary>
    public void Drop() => socket.Dispose();

    /// <summary>Connects again to the same circuit; false where the server has forgotten it.</summary>
    public async Task<bool> Resume()
    {
        await Connect();
        return (bool)(await Ask("ConnectCircuit", secret))!;
    }

    /// <summary>Leaves the page for good, as a browser does that goes elsewhere.</summary>
    public async ValueTask DisposeAsync()
    {
        using var form = new MultipartFormDataContent { { new StringContent(secret), "circuitId" } };
        try
        {
            using var answer = await http.PostAsync(new Uri(address, "/_blazor/disconnect"), form);
        }
        catch (HttpRequestException)
        {
            // The server is gone already.
        }

        socket.Dispose();
    }

    private ulong Handler(Func<PageNode, PageNode?> which, string name) =>
        Look(root => which(root)?.Handlers.GetValueOrDefault($"on{name}") ?? 0) is var handler and not 0
            ? handler
            : throw new InvalidOperationException($"Nothing hears “{name}” there. The page says: {Look(root => root.Text)}");

    private async Task Dispatch(ulong handler, string name, object arguments)
    {
        var (number, done) = calls.New("call ");
        var descriptor = new { eventHandlerId = handler, eventName = name, eventFieldInfo = (object?)null };
        await Tell("BeginInvokeDotNetFromJS", number, null, "DispatchEventAsync", await interop.Task, JsonSerializer.Serialize(new object[] { descriptor, arguments }));
        await done;
    }

    private async Task Connect()
    {
        using var answer = await http.PostAsync(new Uri(address, "/_blazor/negotiate?negotiateVersion=1"), null);
        answer.EnsureSuccessStatusCode();
        using var negotiated = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
        socket = await CircuitSocket.Connect(address, negotiated.RootElement.GetProperty("connectionToken").GetString()!, cookies);
        _ = Listen(socket);
    }

    private Task Tell(string method, params object?[] arguments) =>
        socket.Send(1, Support.MessagePackWriter.EmptyMap, null, method, arguments, Array.Empty<object?>());

    private async Task<object?> Ask(string method, params object?[] arguments)
    {
        var (number, answer) = calls.New("");
        await socket.Send(1, Support.MessagePackWriter.EmptyMap, number, method, arguments, Array.Empty<object?>());
        return await answer;
    }

    private async Task Listen(CircuitSocket from)
    {
        try
        {
            while (await from.Receive() is { } message)
            {
                await Hear(message);
            }

            if (!from.IsDisposed)
            {
                Fail("The server ended the connection.");
            }
        }
        catch (Exception exception)
        {
            Fail(exception.ToString());
        }
    }

    private Task Hear(object?[] message)
    {
        switch (message)
        {
            case [1L, _, _, "JS.AttachComponent", object?[] and [long component, ..], ..]:
                page.Attach((int)component);
                return Task.CompletedTask;
            case [1L, _, _, "JS.RenderBatch", object?[] and [long number, byte[] batch], ..]:
                return Show(number, batch);
            case [1L, _, _, "JS.BeginInvokeJS", object?[] and [long handle, string function, .. var rest], ..]:
                return Invoke(handle, function, rest);
            case [1L, _, _, "JS.EndInvokeDotNet", object?[] and [string number, bool isDone, var result], ..]:
                calls.Settle($"call {number}", isDone, result);
                return Task.CompletedTask;
            case [1L, _, _, "JS.Error", object?[] and [string text, ..], ..]:
                Fail(text);
                return Task.CompletedTask;
            case [3L, _, string number, long kind, ..]:
                calls.Settle(number, kind != 1, message.Length > 4 ? message[4] : null);
                return Task.CompletedTask;
            default:
                return Task.CompletedTask;
        }
    }

    private Task Show(long number, byte[] batch)
    {
        page.Show(number, batch);
        return Tell("OnRenderCompleted", number, null);
    }

    /// <summary>A script would do it; what asks for a value gets the plainest there is.</summary>
    private async Task Invoke(long handle, string function, object?[] arguments)
    {
        var json = arguments[0] as string ?? "[]";
        switch (function)
        {
            case "Blazor._internal.attachWebRendererInterop":
                interop.TrySetResult(JsonDocument.Parse(json).RootElement[1].GetProperty("__dotNetObject").GetInt32());
                break;
            case "Blazor._internal.navigationManager.navigateTo":
                await Navigate(JsonDocument.Parse(json).RootElement);
                break;
            default:
                break;
        }

        if (handle != 0)
        {
            var isVoid = arguments[1] is 3L;
            await Tell("EndInvokeJSFromDotNet", handle, true, $"[{handle},true,{(isVoid ? "null" : HeadlessScripts.Answer(function))}]");
        }
    }

    private Task Navigate(JsonElement arguments)
    {
        if (arguments[1].GetProperty("forceLoad").GetBoolean())
        {
            Fail($"The page asks to be loaded again, from {arguments[0]}.");
            return Task.CompletedTask;
        }

        Location = new Uri(address, arguments[0].GetString());
        return Tell("OnLocationChanged", Location.ToString(), null, false);
    }

    private void Fail(string text)
    {
        page.Fail(text);
        interop.TrySetException(new InvalidOperationException(text));
        calls.Fail(text);
    }
}
