using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace AmaRulebook.Content.Yaml;

/// <summary>Says what is wrong with broken YAML in words that help somebody who only wants to change a text.</summary>
internal static partial class YamlErrors
{
    private const string Tab = "行の始めにタブがあります。字下げは半角の空白で書いてください。";
    private const string Unclear =
        "書き方が読み取れません。この行とその前の行で、字下げ、「:」の後の半角の空白、「\"」や「]」の閉じ忘れを確かめてください。"
        + "値の中に「: 」や「 #」があるときは、値全体を「\"」で囲みます。";

    private static readonly (Predicate<string> IsCause, string Message)[] Causes =
    [
        (HasTab, Tab),
        (IsWideColonOnly, "全角の「：」は区切りになりません。半角の「:」と半角の空白で区切ってください。"),
        (BeginsWithSign, UnsupportedYamlException.SignMessage),
    ];

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

        // The scanner often stops at the line after the one that it could not finish.
        var first = Math.Max(0, line - 2);
        foreach (var (isCause, message) in Causes)
        {
            var cause = Array.FindIndex(lines, first, line - first, candidate => isCause(candidate));
            if (cause >= 0)
            {
                return (cause + 1, message);
            }
        }

        var tab = Array.FindIndex(lines, first, HasTab);
        return tab >= 0 ? (tab + 1, Tab) : (line, Unclear);
    }

    private static bool HasTab(string line) => line.TrimStart(' ').StartsWith('\t');

    private static bool IsWideColonOnly(string line) => line.Contains('：') && !line.Contains(':');

    private static bool BeginsWithSign(string line) => ValueWithSign().IsMatch(line);

    [GeneratedRegex(@"(:|-)\s+[&*!%@`]")]
    private static partial Regex ValueWithSign();
}
