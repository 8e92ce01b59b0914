using Microsoft.AspNetCore.DataProtection;

namespace AmaRulebook.Support;

/// <summary>Links for tests that have no database: made like the real ones, under a key that nobody keeps.</summary>
public static class Secrets
{
    public static IDataProtector Protector { get; } = new EphemeralDataProtectionProvider().CreateProtector("tests");

    public static Projects.Secret New() => Projects.Secret.New(Protector);
}
