namespace AmaRulebook.Content.Readings;

/// <summary>Cuts HTML into texts, tags and whole elements that are not looked into.</summary>
internal static class HtmlPieces
{
    /// <summary>The pieces in order; the name is that of the element, empty for a comment, and null for text.</summary>
    public static IEnumerable<(string Piece, string? Name)> Of(string html, IReadOnlySet<string> whole)
    {
        for (var at = 0; at < html.Length;)
        {
            var start = at;
            at = html[at] == '<' ? EndOfTag(html, at) : EndOfText(html, at);
            var name = html[start] == '<' ? NameOf(html.AsSpan(start, at - start)) : null;
            if (name is not null && whole.Contains(name) && html[start + 1] != '/' && html[at - 2] != '/')
            {
                at = EndOfElement(html, at, name);
            }

            yield return (html[start..at], name);
        }
    }

    private static int EndOfText(string html, int at) => html.IndexOf('<', at) is >= 0 and var end ? end : html.Length;

    // A ">" inside a quoted value ends nothing.
    private static int EndOfTag(string html, int at)
    {
        if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            return html.IndexOf("-->", at, StringComparison.Ordinal) is >= 0 and var end ? end + 3 : html.Length;
        }

        char? quote = null;
        for (at++; at < html.Length; at++)
        {
            if (quote is null && html[at] == '>')
            {
                return at + 1;
            }

            quote = html[at] == quote ? null : quote is null && html[at] is '"' or '\'' ? html[at] : quote;
        }

        return html.Length;
    }

    private static int EndOfElement(string html, int at, string name)
    {
        for (var depth = 1; depth > 0 && at < html.Length;)
        {
            at = html.IndexOf('<', at) is >= 0 and var next ? next : html.Length;
            var end = at < html.Length ? EndOfTag(html, at) : at;
            if (NameOf(html.AsSpan(at, end - at)).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                depth += html[at + 1] == '/' ? -1 : 1;
            }

            at = end;
        }

        return at;
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var end = name.IndexOfAnyExcept(System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"));
        return name[..(end < 0 ? name.Length : end)].ToString();
    }
}
