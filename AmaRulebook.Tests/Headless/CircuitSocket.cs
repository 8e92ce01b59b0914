using System.Buffers;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using AmaRulebook.Support;

namespace AmaRulebook.Headless;

/// <summary>
/// A web socket to a circuit, in SignalR's words: each message is a length of seven bits a byte and a MessagePack array.
/// </summary>
public sealed class CircuitSocket : IDisposable
{
    private const byte HandshakeEnd = 0x1E;
    private static readonly byte[] Handshake = [.. "{\"protocol\":\"blazorpack\",\"version\":1}"u8, HandshakeEnd];
    private static readonly object?[] Ping = [6];
    private static readonly TimeSpan PingInterval = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly ArrayBufferWriter<byte> received = new(16 * 1024);
    private readonly CancellationTokenSource closing = new();
    private int taken;

    private CircuitSocket()
    {
    }

    public bool IsDisposed => closing.IsCancellationRequested;

    /// <summary>Connects as a browser of the same origin does.</summary>
    public static async Task<CircuitSocket> Connect(Uri site, string token, CookieContainer cookies)
    {
        var result = new CircuitSocket();
        result.socket.Options.Cookies = cookies;
        result.socket.Options.SetRequestHeader("Origin", site.GetLeftPart(UriPartial.Authority));
        await result.socket.ConnectAsync(
            new Uri($"ws://{site.Authority}/_blazor?id={Uri.EscapeDataString(token)}"), CancellationToken.None);
        await result.socket.SendAsync(Handshake, WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
        await result.Agree();
        _ = result.PingOn();
        return result;
    }

    public async Task Send(params object?[] message)
    {
        var body = MessagePackWriter.Write(message);
        byte[] framed = [.. Length(body.Length), .. body];
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(framed, WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>The next message, or null once the connection has ended.</summary>
    public async Task<object?[]?> Receive()
    {
        while (true)
        {
            if (TryTake() is { } message)
            {
                return message;
            }

            if (!await Fill())
            {
                return null;
            }
        }
    }

    /// <summary>Breaks the connection without a goodbye.</summary>
    public void Dispose()
    {
        closing.Cancel();
        socket.Abort();
        socket.Dispose();
    }

    private async Task Agree()
    {
        int end;
        while ((end = received.WrittenSpan.IndexOf(HandshakeEnd)) < 0)
        {
            if (!await Fill())
            {
                throw new InvalidOperationException("The circuit's hub refused the connection.");
            }
        }

        var answer = Encoding.UTF8.GetString(received.WrittenSpan[..end]);
        taken = answer == "{}" ? end + 1 : throw new InvalidOperationException(answer);
    }

    private async Task<bool> Fill()
    {
        try
        {
            if (taken > 0 && taken == received.WrittenCount)
            {
                received.ResetWrittenCount();
                taken = 0;
            }

            var part = await socket.ReceiveAsync(received.GetMemory(4096), CancellationToken.None);
            received.Advance(part.Count);
            return part.MessageType is not WebSocketMessageType.Close;
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            return false;
        }
    }

    private object?[]? TryTake()
    {
        var rest = received.WrittenMemory[taken..];
        var length = 0;
        for (int at = 0, shift = 0; at < rest.Length; at++, shift += 7)
        {
            var part = rest.Span[at];
            length |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                if (rest.Length < at + 1 + length)
                {
                    return null;
                }

                taken += at + 1 + length;
                return (object?[])new MessagePackReader(rest.Slice(at + 1, length)).Read()!;
            }
        }

        return null;
    }

    /// <summary>SignalR gives up on a client that says nothing for half a minute.</summary>
    private async Task PingOn()
    {
        using var timer = new PeriodicTimer(PingInterval);
        try
        {
            while (await timer.WaitForNextTickAsync(closing.Token))
            {
                await Send(Ping);
            }
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Whoever receives hears of it.
        }
    }

    private static IEnumerable<byte> Length(int length)
    {
        for (; length >= 0x80; length >>= 7)
        {
            yield return (byte)(length | 0x80);
        }

        yield return (byte)length;
    }
}
