namespace AmaRulebook.Staff.Passwords;

/// <summary>
/// Passwords after NIST SP 800-63B: long rather than intricate, and none that everybody tries first. At least 12 characters,
/// at most 128; not made of a common password, the address, the place or a run of keys.
/// </summary>
public static class PasswordRules
{
    public const int Shortest = 12;
    public const int Longest = 128;

    /// <summary>Why a password will not do, in words; null where it will.</summary>
    public static string? Check(string password, string email, string name) =>
        password.EnumerateRunes().Count() < Shortest ? $"パスワードは{Shortest}文字以上にしてください。ことばをいくつか並べると、長くても覚えやすくなります。"
        : password.Length > Longest ? $"パスワードは{Longest}文字までにしてください。"
        : CommonPasswords.IsCommon(password, [email, email.Split('@')[0], name]) ? "そのパスワードは、よく使われることばや名前からできていて、すぐに当てられます。ほかのものにしてください。"
        : null;
}
