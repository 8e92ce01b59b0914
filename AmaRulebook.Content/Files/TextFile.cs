namespace AmaRulebook.Content.Files;

/// <summary>Reads one file as text, within its limits.</summary>
internal static class TextFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int Limit = 256 * 1024;

    /// <summary>The text with <c>\n</c> ends and without a byte order mark, or null and a problem.</summary>
    public static string? Read(string root, string path, FileProblems problems)
    {
        try
        {
            using var stream = new FileStream(
                Path.Combine(root, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[Limit + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length <= Limit)
            {
                return Utf8Text.Decode(bytes.AsSpan(0, length), problems);
            }

            problems.Add(0, "ファイルが256KBを超えています。ファイルを分けるか、文章を短くしてください。");
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(0, "ファイルがありません。ファイルの名前と置き場所を確かめてください。");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(0, "ファイルを開けません。ほかのソフトで開いていないか、読む権限があるかを確かめてください。");
        }

        return null;
    }
}
