using AmaRulebook.Layout;

namespace AmaRulebook.Staff.Accounts;

/// <summary>
/// The subcommand <c>staff add &lt;email&gt; [--name &lt;name&gt;] [--role &lt;role&gt;]</c>: whoever has the server can let an
/// administrator in, also where no other can any more.
/// </summary>
public static class StaffAddition
{
    private const string Name = "--name";
    private const string Role = "--role";

    /// <summary>Makes the account and tells the link by which its person chooses a password, if the arguments ask for it.</summary>
    /// <returns>The exit code: 0, or 1 where no account was made; null where something else was asked for.</returns>
    public static int? TryRun(string[] args, IServiceProvider services, IConfiguration configuration, TextWriter output, TextWriter errors)
    {
        if (args is not ["staff", "add", ..])
        {
            return args is ["staff", ..] ? Explain(errors) : null;
        }

        if (args is not [_, _, var email, .. var further] || email.StartsWith('-')
            || (further.Contains(Role) && RoleIn(further) is null))
        {
            return Explain(errors);
        }

        if (MailAddressText.Read(email) is null)
        {
            errors.WriteLine($"「{email}」は、メールアドレスの形ではありません。何も変えていません。name@example.jp のように入れて、もう一度打ってください。");
            return 1;
        }

        var (account, token, refusal) = services.GetRequiredService<StaffAccounts>().AddAsync(email, After(Name, further), RoleIn(further)).GetAwaiter().GetResult();
        if (refusal is not null)
        {
            errors.WriteLine(refusal.Message);
            return 1;
        }

        var address = new PublicAddress(configuration);
        output.WriteLine($"{email} のアカウント（{account!.Role.Title()}）のリンクをつくりました。前のリンクがあれば、もう使えません。ルールブックを動かしてから、本人がこのリンクを開いて、パスワードを決めます。1回だけ、7日のあいだ使えます。");
        if (address.Origin is null)
        {
            output.WriteLine($"リンクのはじめの部分は、設定 {PublicAddress.Setting}（環境変数なら {PublicAddress.Setting.Replace(":", "__", StringComparison.Ordinal)}）から取ります。まだ決めていないので、このサーバーの中だけで開けるリンクです。ほかの端末では、はじめの部分をサイトのアドレスに替えて開きます。");
        }

        output.WriteLine(address.Of($"/staff/invitation/{token}", configuration["urls"] ?? PlacesSetup.DefaultAddress));
        return 0;
    }

    private static string? After(string option, string[] args) => args.SkipWhile(arg => arg != option).ElementAtOrDefault(1);

    private static StaffRole? RoleIn(string[] args) =>
        Enum.GetValues<StaffRole>().Cast<StaffRole?>().FirstOrDefault(role => role!.Value.Title() == After(Role, args));

    private static int Explain(TextWriter errors)
    {
        errors.WriteLine($"staff add のあとに、メールアドレスをつけてください。たとえば staff add hanako@example.jp {Name} \"見本 花子\" {Role} {StaffRole.Officer.Title()}");
        errors.WriteLine($"{Role} は、{string.Join('、', Enum.GetValues<StaffRole>().Reverse().Select(role => role.Title()))}のどれかです。つけないと、管理者がまだいないあいだは管理者、いるときは担当者になります。");
        return 1;
    }
}
