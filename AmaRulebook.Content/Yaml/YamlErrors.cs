using YamlDotNet.Core;

namespace AmaRulebook.Content.Yaml;

/// <summary>Says what is wrong with broken YAML in words that help somebody who only wants to change a text.</summary>
internal static class YamlErrors
{
    public static (int Line, string Message) Explain(string text, YamlException fault)
    {
        var lines = text.Split('\n');
        var line = Math.Clamp((int)fault.Start.Line, 1, lines.Length);
        if (fault is UnsupportedYamlException)
        {
            return (line, fault.Message);
        }

        if (fault.Message.StartsWith("Duplicate key", StringComparison.Ordinal))
        {
            return (line, "同じ名前の行が2つあります。どちらかを消してください。");
        }

        var tab = Array.FindIndex(lines, line - 1, candidate => candidate.TrimStart(' ').StartsWith('\t'));
        if (tab >= 0)
        {
            return (tab + 1, "行の始めにタブがあります。字下げは半角の空白で書いてください。");
        }

        // The scanner stops at the line after the one that it could not finish.
        var wide = Array.FindLastIndex(lines, line - 1, Math.Min(2, line), IsWideColonOnly);
        return wide >= 0
            ? (wide + 1, "全角の「：」は区切りになりません。半角の「:」と半角の空白で区切ってください。")
            : (line, "書き方が読み取れません。この行とその前の行で、字下げ、「:」の後の半角の空白、「\"」や「]」の閉じ忘れを確かめてください。"
                + "値の中に「: 」や「 #」があるときは、値全体を「\"」で囲みます。");
    }

    private static bool IsWideColonOnly(string line) => line.Contains('：') && !line.Contains(':');
}
