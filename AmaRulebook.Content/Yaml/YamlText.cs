using AmaRulebook.Content.Markup;
using YamlDotNet.RepresentationModel;

namespace AmaRulebook.Content.Yaml;

/// <summary>A YAML text as prose: where it was wrapped over lines, no space is left between Japanese characters.</summary>
internal static class YamlText
{
    public static string Of(YamlScalarNode scalar)
    {
        var text = scalar.Value!.Trim();
        return scalar.End.Line > scalar.Start.Line ? CjkText.JoinLines(text) : text;
    }
}
