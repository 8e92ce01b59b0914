using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace AmaRulebook.Projects;

/// <summary>
/// A link that lets a person in: 32 random bytes. Looked up by their SHA-256; kept besides only under Data Protection, so
/// that it can be shown again to those inside while a copy of the database alone opens nothing.
/// </summary>
public sealed class Secret
{
    private const int Bytes = 32;

    private Secret()
    {
    }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The token under Data Protection.</summary>
    public string Sealed { get; private set; } = "";

    /// <summary>Makes a new secret and gives its token.</summary>
    public static Secret New(IDataProtector protector)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        return new Secret { Hash = HashOf(token), Sealed = protector.Protect(token) };
    }

    /// <summary>The hash under which a token is looked up.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>The token in clear, for somebody who may see it.</summary>
    /// <exception cref="CryptographicException">The keys that sealed it are gone.</exception>
    public string Reveal(IDataProtector protector) => protector.Unprotect(Sealed);
}
