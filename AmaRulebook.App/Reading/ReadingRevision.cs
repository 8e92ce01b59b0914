using System.Security.Cryptography;
using System.Text;
using AmaRulebook.Content;
using AmaRulebook.Layout;

namespace AmaRulebook.Reading;

/// <summary>Names a state of the reading pages: the text, the code that shows it, and its style sheet and scripts.</summary>
public sealed class ReadingRevision(SiteAssets assets)
{
    /// <summary>Names the code and the files, whatever the text.</summary>
    public string Build { get; } = Hash(
        $"{typeof(ReadingRevision).Module.ModuleVersionId}{typeof(Rulebook).Module.ModuleVersionId}{assets.Revision}");

    /// <summary>A weak entity tag: the same for every encoding of a page.</summary>
    public string EntityTag(Rulebook rulebook) => $"W/\"{rulebook.Revision}-{Build}\"";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
