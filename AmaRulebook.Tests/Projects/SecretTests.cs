using AmaRulebook.Support;
using Microsoft.AspNetCore.DataProtection;
using Xunit;

namespace AmaRulebook.Projects;

public class SecretTests
{
    private readonly Secret secret = Secrets.New();

    [Fact]
    public void A_token_is_thirty_two_bytes_as_an_address_takes_them() => Assert.Matches("^[A-Za-z0-9_-]{43}$", secret.Reveal(Secrets.Protector));

    [Fact]
    public void It_is_looked_up_by_the_hash_of_its_token() => Assert.Equal(Secret.HashOf(secret.Reveal(Secrets.Protector)), secret.Hash);

    [Fact]
    public void The_hash_is_SHA_256() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Secret.HashOf("abc"));

    [Fact]
    public void No_two_are_alike() => Assert.NotEqual(secret.Hash, Secrets.New().Hash);

    [Fact]
    public void What_is_kept_does_not_hold_the_token() =>
        Assert.DoesNotContain(secret.Reveal(Secrets.Protector), secret.Sealed + secret.Hash, StringComparison.Ordinal);

    [Fact]
    public void Other_keys_do_not_reveal_it() =>
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() =>
            secret.Reveal(new EphemeralDataProtectionProvider().CreateProtector("tests")));
}
