using System.Text;
using System.Text.RegularExpressions;

namespace AmaRulebook.Layout;

/// <summary>Our own files as they are sent: without what only their authors need.</summary>
public static partial class AssetText
{
    /// <summary>A file of <c>wwwroot</c>; a script or a style sheet without its comments, indentation and empty lines.</summary>
    public static byte[] Read(IWebHostEnvironment environment, string name)
    {
        using var reader = new StreamReader(environment.WebRootFileProvider.GetFileInfo(name).CreateReadStream(), Encoding.UTF8);
        var text = reader.ReadToEnd();
        return Encoding.UTF8.GetBytes(Path.GetExtension(name) switch
        {
            ".js" => Lines(text, line => !line.StartsWith("//", StringComparison.Ordinal)),
            ".css" => Lines(StyleComment().Replace(text, ""), _ => true),
            _ => text,
        });
    }

    /// <summary>A picture as a <c>data:</c> address, with the few signs escaped that would end it.</summary>
    public static string InAddress(string svg) => "data:image/svg+xml," + svg.Trim()
        .Replace('"', '\'')
        .Replace("#", "%23", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal)
        .Replace(">", "%3E", StringComparison.Ordinal);

    private static string Lines(string text, Func<string, bool> isKept) => string.Concat(text.Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && isKept(line))
        .Select(line => line + '\n'));

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex StyleComment();
}
