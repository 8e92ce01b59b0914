namespace AmaRulebook.Content.Files;

/// <summary>
/// A Markdown file in its two parts. Each part stands on the lines it has in the file, the other part being blank
/// there, so that line numbers need no arithmetic.
/// </summary>
internal sealed record FrontMatter(string Yaml, string Body)
{
    private const string Fence = "---";

    /// <summary>Splits a file; without front matter the whole file is body, and a problem is noted.</summary>
    public static FrontMatter Split(ContentFile file, FileProblems problems)
    {
        var lines = file.Text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            problems.Add(1, "1行目に「---」がありません。ファイルは「---」の行、題名などの情報、もう一度「---」の行で始めてください。");
            return new FrontMatter("", file.Text);
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            problems.Add(1, "はじめの情報の終わりを示す2つめの「---」の行がありません。本文の前に「---」だけの行を書いてください。");
            return new FrontMatter("", "");
        }

        var yaml = "\n" + string.Join('\n', lines[1..end]);
        var body = new string('\n', end + 1) + string.Join('\n', lines[(end + 1)..]);
        return new FrontMatter(yaml, body);
    }
}
