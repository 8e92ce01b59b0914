using System.Buffers.Binary;
using System.Text;

namespace AmaRulebook.Support;

/// <summary>Reads one MessagePack value: numbers as long or double, texts, bytes, arrays; a map as the array of its keys and values.</summary>
public sealed class MessagePackReader(ReadOnlyMemory<byte> data)
{
    private int at;

    public object? Read()
    {
        var code = data.Span[at++];
        return code switch
        {
            <= 0x7F => (long)code,
            <= 0x8F => Array((code & 0x0F) * 2),
            <= 0x9F => Array(code & 0x0F),
            <= 0xBF => Text(code & 0x1F),
            0xC0 => null,
            0xC2 => false,
            0xC3 => true,
            0xC4 or 0xC5 or 0xC6 => Take((int)Number(1 << (code - 0xC4))).ToArray(),
            0xCA => (double)BinaryPrimitives.ReadSingleBigEndian(Take(4).Span),
            0xCB => BinaryPrimitives.ReadDoubleBigEndian(Take(8).Span),
            >= 0xCC and <= 0xCF => Number(1 << (code - 0xCC)),
            >= 0xD0 and <= 0xD3 => Number(1 << (code - 0xD0)),
            >= 0xD9 and <= 0xDB => Text((int)Number(1 << (code - 0xD9))),
            0xDC or 0xDD => Array((int)Number(code == 0xDC ? 2 : 4)),
            0xDE or 0xDF => Array((int)Number(code == 0xDE ? 2 : 4) * 2),
            >= 0xE0 => (long)(sbyte)code,
            _ => throw new NotSupportedException($"MessagePack code {code:X2}"),
        };
    }

    private object?[] Array(int count)
    {
        var values = new object?[count];
        for (var index = 0; index < count; index++)
        {
            values[index] = Read();
        }

        return values;
    }

    private string Text(int length) => Encoding.UTF8.GetString(Take(length).Span);

    private long Number(int size)
    {
        long number = 0;
        foreach (var part in Take(size).Span)
        {
            number = (number << 8) | part;
        }

        return number;
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        at += length;
        return data.Slice(at - length, length);
    }
}
