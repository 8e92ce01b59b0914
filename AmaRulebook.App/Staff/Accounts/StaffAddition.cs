using AmaRulebook.Layout;

namespace AmaRulebook.Staff.Accounts;

/// <summary>
/// The subcommand <c>staff add &lt;email&gt; [--name &lt;name&gt;]</c>: whoever has the server can let an administrator in, also
/// where no other can any more.
/// </summary>
public static class StaffAddition
{
    private const string Name = "--name";

    /// <summary>Makes the account and tells the link by which its person chooses a password, if the arguments ask for it.</summary>
    /// <returns>The exit code: 0, or 1 where no account was made; null where something else was asked for.</returns>
    public static int? TryRun(string[] args, IServiceProvider services, IConfiguration configuration, TextWriter output, TextWriter errors)
    {
        if (args is not ["staff", "add", ..])
        {
            return args is ["staff", ..] ? Explain(errors) : null;
        }

        if (args is not [_, _, var email, .. var further] || email.StartsWith('-'))
        {
            return Explain(errors);
        }

        var name = further.SkipWhile(arg => arg != Name).ElementAtOrDefault(1) ?? StaffRole.Administrator.Title();
        var (token, refusal) = services.GetRequiredService<StaffAccounts>().InviteAsync(null, email, name, StaffRole.Administrator).GetAwaiter().GetResult();
        if (refusal is not null)
        {
            errors.WriteLine(refusal.Message);
            return 1;
        }

        var address = new PublicAddress(configuration).Of($"/staff/invitation/{token}", configuration["urls"] ?? PlacesSetup.DefaultAddress);
        output.WriteLine($"{email} のアカウント（{StaffRole.Administrator.Title()}）をつくりました。ルールブックを動かしてから、本人がこのリンクを開いて、パスワードを決めます。1回だけ、7日のあいだ使えます。");
        output.WriteLine(address);
        return 0;
    }

    private static int Explain(TextWriter errors)
    {
        errors.WriteLine($"staff add のあとに、メールアドレスをつけてください。たとえば staff add hanako@example.jp {Name} \"見本 花子\"");
        return 1;
    }
}
