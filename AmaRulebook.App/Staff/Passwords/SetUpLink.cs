using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using AmaRulebook.Staff.Accounts;

namespace AmaRulebook.Staff.Passwords;

/// <summary>The one-time link by which the first administrator is made; anew at each start, and only while there is nobody.</summary>
public sealed class SetUpLink(StaffAccounts accounts)
{
    public string Token { get; } = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public async Task<bool> IsOpenAsync(string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(Token)) && await accounts.AreNoneAsync();
}
