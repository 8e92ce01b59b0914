using AmaRulebook.Reviews;
using AngleSharp.Dom;
using Bunit;
using MudBlazor;
using Xunit;

namespace AmaRulebook.Staff.Accounts;

public sealed class AccountsPageTests : StaffScreenTest
{
    [Fact]
    public async Task A_role_is_changed_after_a_question_and_told_and_whoever_stops_sees_it_as_it_was()
    {
        var boss = await AStaffUser.Comes(App, StaffRole.Administrator, "青木 市子");
        await AStaffUser.Comes(App, StaffRole.Reader, "新任 次郎");
        var (page, dialogs) = (Accounts(boss), Dialogs());

        var asking = Role(page, "新任 次郎").ChangeAsync(new() { Value = "Officer" });
        dialogs.WaitForAssertion(() => Assert.Contains("新任 次郎さんを担当者にしますか", Text(dialogs, "[role=dialog]"), StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Equal("Officer", Role(page, "新任 次郎").GetAttribute("value")));
        Assert.Equal(StaffRole.Reader, await RoleOf("新任 次郎"));
        await Button(dialogs, "やめる").ClickAsync(new());
        await asking;
        page.WaitForAssertion(() => Assert.Equal("Reader", Role(page, "新任 次郎").GetAttribute("value")));
        Assert.Equal("", Text(page, ".saved"));

        await Agreed(dialogs, "担当者にする", Role(page, "新任 次郎").ChangeAsync(new() { Value = "Officer" }));

        page.WaitForAssertion(() => Assert.Equal("新任 次郎さんを担当者にしました。", Text(page, ".saved")));
        Assert.Equal(StaffRole.Officer, await RoleOf("新任 次郎"));
    }

    [Fact]
    public async Task The_last_administrator_is_shown_as_one_after_the_refusal()
    {
        var boss = await AStaffUser.Comes(App, StaffRole.Administrator, "青木 市子");
        var (page, dialogs) = (Accounts(boss), Dialogs());

        var changing = Role(page, "青木 市子").ChangeAsync(new() { Value = "Reader" });
        dialogs.WaitForAssertion(() => Assert.Contains("あなた自身の役割です", Text(dialogs, "[role=dialog]"), StringComparison.Ordinal));
        await Agreed(dialogs, "閲覧者にする", changing);

        page.WaitForAssertion(() => Assert.Contains("ほかに管理者がいない", Text(page, "[role=alert]"), StringComparison.Ordinal));
        Assert.Equal("Administrator", Role(page, "青木 市子").GetAttribute("value"));
        Assert.Equal("", Text(page, ".saved"));
    }

    [Fact]
    public async Task That_an_account_is_stopped_and_used_again_is_told()
    {
        var boss = await AStaffUser.Comes(App, StaffRole.Administrator, "青木 市子");
        await AStaffUser.Comes(App, StaffRole.Officer, "加藤 花");
        var (page, dialogs) = (Accounts(boss), Dialogs());

        await Agreed(dialogs, "止める", Button(page, "止める：加藤 花").ClickAsync(new()));
        page.WaitForAssertion(() => Assert.Equal("加藤 花さんのアカウントを止めました。", Text(page, ".saved")));
        await Button(page, "もう一度使えるようにする：加藤 花").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("加藤 花さんのアカウントを、もう一度使えるようにしました。", Text(page, ".saved")));
    }

    private static IElement Role(IRenderedComponent<AccountsPage> page, string name) => page.Find($"select[aria-label='{name}さんの役割']");

    private static async Task Agreed(IRenderedComponent<MudDialogProvider> dialogs, string yes, Task asking)
    {
        dialogs.WaitForAssertion(() => Assert.NotNull(Button(dialogs, yes)));
        await Button(dialogs, yes).ClickAsync(new());
        await asking;
    }

    private async Task<StaffRole> RoleOf(string name) => (await App.Get<StaffAccounts>().ListAsync()).Single(account => account.Name == name).Role;
}
