using System.Text;

namespace AmaRulebook.Content.Markup;

/// <summary>How Japanese text is joined where its lines were wrapped: without a space.</summary>
internal static class CjkText
{
    /// <summary>Whether a line break between two characters stands for nothing rather than for a space.</summary>
    public static bool JoinsWithoutSpace(char before, char after) => IsWide(before) || IsWide(after);

    /// <summary>A text that may be wrapped and indented, on one line.</summary>
    public static string OneLine(string text) => JoinLines(text.Replace('\t', ' ').Trim());

    /// <summary>Takes out the line breaks and the spaces they became, where one side is Japanese.</summary>
    public static string JoinLines(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not (' ' or '\n'))
            {
                joined.Append(text[index]);
                continue;
            }

            var end = index;
            while (text[end] is ' ' or '\n')
            {
                end++;
            }

            if (!JoinsWithoutSpace(text[index - 1], text[end]))
            {
                joined.Append(' ');
            }

            index = end - 1;
        }

        return joined.ToString();
    }

    // Kana, ideographs and full-width forms; surrogates as well, since ideographs are all that content has beyond the BMP.
    private static bool IsWide(char character) => character
        is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F')
        or (>= '\uFF00' and <= '\uFFEF') || char.IsSurrogate(character);
}
