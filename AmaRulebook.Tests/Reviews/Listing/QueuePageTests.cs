using AmaRulebook.Checklists;
using AmaRulebook.Staff;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AmaRulebook.Reviews.Listing;

public sealed class QueuePageTests : StaffScreenTest
{
    [Fact]
    public async Task An_empty_queue_says_what_will_stand_there_and_a_narrow_one_what_to_do()
    {
        var tanaka = await AStaffUser.Comes(App, StaffRole.Reader);

        Assert.Contains("まだチェックの記録はありません", Text(Queue(tanaka), "[role=status]"), StringComparison.Ordinal);
        Assert.Contains("条件を減らして", Text(Queue(tanaka, "?q=なし"), "[role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rows_first_link_opens_the_session_and_the_heads_turn_the_order()
    {
        var session = await AStoredSession.Begun(App);

        var page = Queue(await AStaffUser.Comes(App, StaffRole.Reader), "?stage=planning");

        Assert.Equal($"/staff/sessions/planning-1?project={session.Project}&from=%3Fstage%3Dplanning", page.Find("tbody tr a").GetAttribute("href"));
        Assert.Equal("チェックの記録", Text(page, "caption"));
        Assert.Equal("planning", page.Find("#queue-stage option[selected]").GetAttribute("value"));
        Assert.Equal("変わった日 ▼", page.Find("th[aria-sort=descending]").TextContent.Trim());
        Assert.Equal("/staff?stage=planning&reversed=1", page.Find("th[aria-sort=descending] a").GetAttribute("href"));
        Assert.Single(page.FindAll("th[aria-sort]"));
        Assert.Equal("/staff?stage=planning&sort=Name", page.FindAll("th a")[0].GetAttribute("href"));
    }

    [Fact]
    public async Task A_new_query_in_the_address_is_followed()
    {
        var page = Queue(await AStaffUser.Comes(App, StaffRole.Reader));

        Services.GetRequiredService<NavigationManager>().NavigateTo("/staff?sort=Name&q=なし");

        page.WaitForAssertion(() => Assert.Contains("条件を減らして", Text(page, "[role=status]"), StringComparison.Ordinal));
        Assert.Equal("なし", page.Find("#queue-q").GetAttribute("value"));
    }

    [Fact]
    public async Task How_many_there_are_and_on_which_page_one_is_stands_there()
    {
        await AStoredSession.Begun(App);

        var page = Queue(await AStaffUser.Comes(App, StaffRole.Reader), "?page=2");

        Assert.Equal("2 / 1ページ", Text(page, ".pages span"));
        Assert.Contains("このページには何もありません", Text(page, "[role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_is_saved_from_the_page_and_removed_again()
    {
        var page = Queue(await AStaffUser.Comes(App, StaffRole.Reader), "?split=1");
        await page.Find("#view-name").ChangeAsync(new() { Value = "分かれたもの" });

        await page.Find("form.save-view").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("/staff?split=1", page.Find(".saved-views li a").GetAttribute("href")));
        await page.Find(".saved-views li button").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".saved-views li")));
    }
}
