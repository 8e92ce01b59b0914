using AmaRulebook.Checklists;
using AmaRulebook.Staff;
using AmaRulebook.Staff.Log;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AmaRulebook.Reviews;

public sealed class LogPageTests : StaffScreenTest
{
    [Fact]
    public async Task A_line_says_who_did_what_in_which_project_and_leads_there()
    {
        var session = await AStoredSession.Begun(App);
        var tanaka = await AStaffUser.Comes(App, StaffRole.Administrator);
        await App.Get<StaffLog>().WriteAsync(StaffDeed.Exported, tanaka.AccountId, session.Project, "export.json");

        var page = Log(tanaka, "?deed=Exported");

        Assert.Equal("1件あります。", Text(page, "[role=status]"));
        Assert.Equal("書き出しました", Text(page, "td[data-label=何を]"));
        Assert.Equal(("中央公園の花壇づくり", $"/staff/keeping/{session.Project}"), (Text(page, "td[data-label=対象] a"), page.Find("td[data-label=対象] a").GetAttribute("href")));
        Assert.Equal("Exported", page.Find("#deed option[selected]").GetAttribute("value"));
        Assert.DoesNotContain(session.Project.ToString(), page.Find("table").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_query_in_the_address_is_followed_and_what_finds_nothing_says_so()
    {
        var page = Log(await AStaffUser.Comes(App, StaffRole.Administrator));

        Services.GetRequiredService<NavigationManager>().NavigateTo("/staff/log?deed=ProjectDeleted");

        page.WaitForAssertion(() => Assert.Contains("条件を減らして", Text(page, "[role=status]"), StringComparison.Ordinal));
    }
}
