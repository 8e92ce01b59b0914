using AmaRulebook.Projects;
using AmaRulebook.Staff.Sessions;
using Xunit;

namespace AmaRulebook.Staff.Accounts;

public class StaffAccountTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(" mori@example.jp ", "mori@example.jp")]
    [InlineData("ｍｏｒｉ＠example.jp", "mori@example.jp")]
    [InlineData("mori", null)]
    [InlineData("mori@", null)]
    [InlineData("森 <mori@example.jp>", null)]
    [InlineData("mori@example.jp\nbcc:x@example.jp", null)]
    [InlineData("\ud800@example.jp", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_mail_address_is_read_as_people_type_it(string? typed, string? read) => Assert.Equal(read, MailAddressText.Read(typed));

    [Theory]
    [InlineData("", "mori@example.jp", "「お名前」が空です")]
    [InlineData("\u202eirom", "mori@example.jp", "保存できない文字")]
    [InlineData("森", "mori", "メールアドレスの形ではありません")]
    public void An_account_that_cannot_be_is_refused(string name, string email, string words)
    {
        var (account, refusal) = StaffAccount.Create(email, name, StaffRole.Officer, Now);

        Assert.Null(account);
        Assert.Equal(RefusalKind.Invalid, refusal!.Kind);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_that_does_not_exist_is_the_least() =>
        Assert.Equal(StaffRole.Reader, StaffAccount.Create("mori@example.jp", "森", (StaffRole)99, Now).Account!.Role);

    [Fact]
    public void An_invitation_holds_for_seven_days_and_ends_with_the_account()
    {
        var account = StaffAccount.Create("mori@example.jp", "森", StaffRole.Officer, Now).Account!;
        account.Invite("token", Now);

        Assert.True(account.IsInvitedBy("token", Now.AddDays(7).AddSeconds(-1)));
        Assert.False(account.IsInvitedBy("token", Now.AddDays(7)));
        Assert.False(account.IsInvitedBy("other", Now));
        account.Disable(Now);
        Assert.False(account.IsInvitedBy("token", Now));
    }

    [Fact]
    public void A_sign_in_ends_after_an_hour_without_work_and_after_twelve_hours_anyway()
    {
        var session = new StaffSession(Guid.NewGuid(), Now);

        Assert.True(session.IsOpen(Now.AddMinutes(59)));
        Assert.False(session.IsOpen(Now.AddMinutes(60)));
        for (var minute = 50; minute < 12 * 60; minute += 50)
        {
            session.Stay(Now.AddMinutes(minute));
        }

        Assert.Equal(Now.AddHours(12), session.Until);
        Assert.False(session.IsOpen(Now.AddHours(12)));
    }

    [Fact]
    public void A_sign_in_that_ended_stays_ended()
    {
        var session = new StaffSession(Guid.NewGuid(), Now);
        session.End(Now.AddMinutes(1));
        session.End(Now.AddMinutes(2));
        session.Stay(Now.AddMinutes(3));

        Assert.Equal(Now.AddMinutes(1), session.EndedAt);
        Assert.Equal(Now, session.SeenAt);
        Assert.False(session.IsOpen(Now.AddMinutes(3)));
    }

    [Theory]
    [InlineData("/staff/sessions/x?y=1#z", "/staff/sessions/x?y=1#z")]
    [InlineData("/staff?state=open", "/staff?state=open")]
    [InlineData("//evil.example", "/staff")]
    [InlineData("/staff\\evil", "/staff")]
    [InlineData("/staffroom", "/staff")]
    [InlineData("https://evil.example/staff", "/staff")]
    [InlineData("/staff/sign-in?next=/staff", "/staff")]
    [InlineData("/staff/../..//evil.example", "/staff")]
    [InlineData("/projects/new", "/staff")]
    [InlineData(null, "/staff")]
    public void After_signing_in_only_a_page_for_staff_follows(string? asked, string next) => Assert.Equal(next, StaffAddress.Next(asked));
}
