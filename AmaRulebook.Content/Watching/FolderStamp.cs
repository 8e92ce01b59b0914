using System.Globalization;
using System.IO.Enumeration;

namespace AmaRulebook.Content.Watching;

/// <summary>Tells whether a folder's texts may have changed, without reading them: their paths, sizes and times.</summary>
internal readonly record struct FolderStamp(string Value)
{
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 2,
        IgnoreInaccessible = true,
    };

    /// <summary>The stamp of now; empty where there is no folder.</summary>
    /// <exception cref="IOException">The folder changed under the reader's hands, or cannot be read.</exception>
    public static FolderStamp Of(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new FolderStamp("");
        }

        var entries = new FileSystemEnumerable<string>(folder, Describe, Everywhere) { ShouldIncludePredicate = IsText };
        return new FolderStamp(string.Join('\n', entries.Order(StringComparer.Ordinal)));
    }

    private static bool IsText(ref FileSystemEntry entry) => !entry.IsDirectory
        && Path.GetExtension(entry.FileName) is ".md" or ".yml" or ".svg";

    private static string Describe(ref FileSystemEntry entry) => string.Create(
        CultureInfo.InvariantCulture,
        $"{entry.ToFullPath()} {entry.Length} {entry.LastWriteTimeUtc.UtcTicks}");
}
