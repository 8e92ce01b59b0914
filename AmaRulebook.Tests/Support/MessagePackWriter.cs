using System.Buffers.Binary;
using System.Text;

namespace AmaRulebook.Support;

/// <summary>Writes one MessagePack value: null, truth values, whole numbers, texts, and arrays of them; an empty map for a header.</summary>
public static class MessagePackWriter
{
    /// <summary>Stands for an empty map.</summary>
    public static readonly object EmptyMap = new();

    public static byte[] Write(object? value)
    {
        using var buffer = new MemoryStream();
        Write(buffer, value);
        return buffer.ToArray();
    }

    private static void Write(MemoryStream to, object? value)
    {
        switch (value)
        {
            case null:
                to.Write([0xC0]);
                break;
            case bool isTrue:
                to.Write([isTrue ? (byte)0xC3 : (byte)0xC2]);
                break;
            case int number:
                Number(to, number);
                break;
            case long number:
                Number(to, number);
                break;
            case string text:
                var bytes = Encoding.UTF8.GetBytes(text);
                to.Write([0xDB, .. Big((uint)bytes.Length), .. bytes]);
                break;
            case object?[] values:
                to.Write([0xDD, .. Big((uint)values.Length)]);
                Array.ForEach(values, one => Write(to, one));
                break;
            case var map when map == EmptyMap:
                to.Write([0x80]);
                break;
            default:
                throw new NotSupportedException(value.GetType().Name);
        }
    }

    private static void Number(MemoryStream to, long number)
    {
        Span<byte> bytes = stackalloc byte[9];
        bytes[0] = 0xD3;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], number);
        to.Write(bytes);
    }

    private static byte[] Big(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }
}
