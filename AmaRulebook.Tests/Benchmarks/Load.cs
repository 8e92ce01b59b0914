using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AmaRulebook.Benchmarks;

/// <summary>Asks for one address over connections that stay open, one request after the other on each, and counts.</summary>
public static class Load
{
    private const int Connections = 32;

    /// <summary>Answers a second over the given time.</summary>
    public static async Task<double> RequestsPerSecond(Uri address, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(() => Ask(address, clock, time))));
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }

    /// <summary>The bytes of one answer as they come over the wire, headers and all.</summary>
    public static async Task<int> BytesOnTheWire(Uri address)
    {
        using var socket = await Connect(address);
        await socket.SendAsync(Request(address));
        return await ReadAnswer(socket, new byte[256 * 1024]);
    }

    private static async Task<int> Ask(Uri address, Stopwatch clock, TimeSpan time)
    {
        using var socket = await Connect(address);
        var request = Request(address);
        var buffer = new byte[256 * 1024];
        var count = 0;
        while (clock.Elapsed < time)
        {
            await socket.SendAsync(request);
            await ReadAnswer(socket, buffer);
            count++;
        }

        return count;
    }

    private static async Task<Socket> Connect(Uri address)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, address.Port);
        return socket;
    }

    private static byte[] Request(Uri address) => Encoding.ASCII.GetBytes(
        $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n");

    private static async Task<int> ReadAnswer(Socket socket, byte[] buffer)
    {
        var length = 0;
        var whole = int.MaxValue;
        while (length < whole)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length));
            if (read == 0)
            {
                throw new InvalidOperationException("The server closed the connection.");
            }

            length += read;
            if (whole == int.MaxValue)
            {
                whole = WholeLength(buffer.AsSpan(0, length));
            }
        }

        return whole;
    }

    // Headers and body; the greatest number as long as the headers are not all there.
    private static int WholeLength(ReadOnlySpan<byte> answer)
    {
        var headers = answer.IndexOf("\r\n\r\n"u8);
        if (headers < 0)
        {
            return int.MaxValue;
        }

        if (!answer.StartsWith("HTTP/1.1 200"u8))
        {
            throw new InvalidOperationException(Encoding.ASCII.GetString(answer[..headers]));
        }

        var field = "Content-Length: "u8;
        var at = answer.IndexOf(field) + field.Length;
        return Utf8Parser.TryParse(answer[at..headers], out int body, out _)
            ? headers + 4 + body
            : throw new InvalidOperationException("An answer without its length.");
    }
}
