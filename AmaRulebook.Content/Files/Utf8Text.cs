using System.Text;

namespace AmaRulebook.Content.Files;

/// <summary>Decodes a file strictly: what is not UTF-8, or cannot be seen, is a problem and never a replaced character.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with <c>\n</c> ends and without a byte order mark, or null and a problem.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, FileProblems problems)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        try
        {
            var text = Strict.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            return HasOnlyVisible(text, problems) ? text : null;
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes[..Math.Clamp(fault.Index, 0, bytes.Length)].Count((byte)'\n');
            problems.Add(
                line,
                "文字コードがUTF-8ではありません。Shift_JISで保存されたようです。"
                + "メモ帳なら「名前を付けて保存」で、エンコードに「UTF-8」を選んで保存し直してください。");
            return null;
        }
    }

    private static bool HasOnlyVisible(string text, FileProblems problems)
    {
        var line = 1;
        var visible = true;
        foreach (var character in text)
        {
            if (character == '\n')
            {
                line++;
            }
            else if (IsHidden(character))
            {
                problems.Add(line, $"目に見えない制御文字（U+{(int)character:X4}）があります。この行を打ち直してください。");
                visible = false;
            }
        }

        return visible;
    }

    // Control characters, direction overrides and noncharacters: nobody types them on purpose.
    private static bool IsHidden(char character) => character is not '\t'
        && (char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            or '\uFEFF' or >= '\uFFFE');
}
