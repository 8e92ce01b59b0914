using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace AmaRulebook.Projects;

/// <summary>
/// 参加コード: ten characters to be read out, valid for 24 hours. Looked up by their SHA-256 and, as with <see cref="Secret"/>,
/// kept besides only under Data Protection.
/// </summary>
public sealed class JoinCode
{
    public const int Length = 10;

    /// <summary>No two that look or sound alike: no 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, M and N, U and V, D and T.</summary>
    private const string Alphabet = "2346789ACEFGHJKMPQRTWXY";

    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private JoinCode()
    {
    }

    /// <summary>SHA-256 of the code, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The code under Data Protection.</summary>
    public string Sealed { get; private set; } = "";

    public DateTimeOffset ValidUntil { get; private set; }

    /// <summary>Makes a code that is valid from now on.</summary>
    public static JoinCode New(IDataProtector protector, DateTimeOffset now)
    {
        var code = RandomNumberGenerator.GetString(Alphabet, Length);
        return new JoinCode { Hash = HashOf(code), Sealed = protector.Protect(code), ValidUntil = now + Life };
    }

    /// <summary>The hash under which a code is looked up, however it was typed: full or half width, small, with hyphens or spaces.</summary>
    public static string HashOf(string typed) => Secret.HashOf(string.Concat(
        typed.Select(Narrow).Where(char.IsAsciiLetterOrDigit).Take(Length + 1).Select(char.ToUpperInvariant)));

    public bool IsValidAt(DateTimeOffset now) => now < ValidUntil;

    /// <summary>The code in groups, as it is read out: 「AC3-7KM-2QXR」.</summary>
    /// <exception cref="CryptographicException">The keys that sealed it are gone.</exception>
    public string Reveal(IDataProtector protector) =>
        protector.Unprotect(Sealed) is var code ? $"{code[..3]}-{code[3..6]}-{code[6..]}" : "";

    private static char Narrow(char typed) => typed is >= '\uFF01' and <= '\uFF5E' ? (char)(typed - 0xFEE0) : typed;
}
