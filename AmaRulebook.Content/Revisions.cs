using System.Security.Cryptography;
using System.Text;
using AmaRulebook.Content.Files;

namespace AmaRulebook.Content;

/// <summary>Names a state of the texts: the same texts under the same paths, the same name.</summary>
internal static class Revisions
{
    private const int Digits = 16;

    public static string Of(IReadOnlyList<ContentFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{file.Text}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }
}
