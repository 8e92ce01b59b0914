using System.Net;
using AmaRulebook.Reading;
using AmaRulebook.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static AmaRulebook.Projects.Visitor;

namespace AmaRulebook.Projects;

/// <summary>参加コード at the door, on a site of its own for each test: wrong ones are counted by address.</summary>
public sealed class JoinCodePageTests : IDisposable
{
    private readonly ReadingSite site = new();
    private readonly Visitor yamada;
    private readonly Visitor sato;

    public JoinCodePageTests() => (yamada, sato) = (new(site), new(site));

    private ProjectKeys Keys => site.Services.GetRequiredService<ProjectKeys>();

    public void Dispose()
    {
        yamada.Dispose();
        sato.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task A_code_leads_to_the_form_behind_the_join_link_however_it_is_typed()
    {
        var hub = await yamada.Founds();
        var code = await MakeCode(hub);

        foreach (var typed in new[] { code, code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal), string.Concat(code.Select(letter => (char)(letter + 0xFEE0))) })
        {
            var sent = await Enter(typed);
            Assert.Equal((HttpStatusCode.Redirect, await yamada.JoinLink(hub)), (sent.Status, sent.Location));
        }

        var joined = await sato.Send(await sato.Get(await yamada.JoinLink(hub)), Joining());
        Assert.Equal(hub, joined.Location);
    }

    [Fact]
    public async Task One_that_never_was_has_run_out_or_was_withdrawn_gets_the_same_answer()
    {
        var hub = await yamada.Founds();
        var expired = await MakeCode(hub);
        await ChangeStored(db => db.Set<Project>().ExecuteUpdateAsync(set => set.SetProperty(project => project.JoinCode!.ValidUntil, DateTimeOffset.UtcNow.AddSeconds(-1))));
        var told = new List<string>();
        foreach (var typed in new[] { "AAA-AAA-AAAA", expired })
        {
            told.Add(await Answer(typed));
        }

        var withdrawn = await MakeCode(hub);
        Assert.Null(await Commands.WithdrawJoinCodeAsync(await Command(hub)));
        told.Add(await Answer(withdrawn));
        told.Add(await Answer(""));

        Assert.Single(told.Distinct());
        Assert.Contains("この参加コードでは入れませんでした", told[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_ten_wrong_codes_not_even_a_right_one_is_looked_at_and_the_rest_goes_on()
    {
        var hub = await yamada.Founds();
        var code = await MakeCode(hub);
        for (var wrong = 0; wrong < 10; wrong++)
        {
            Assert.Equal(HttpStatusCode.OK, (await Enter($"WRONG{wrong}")).Status);
        }

        var stopped = await Enter(code);

        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.Status);
        Assert.Contains("1分ほど待って", stopped.Alert, StringComparison.Ordinal);
        Assert.Equal(code, stopped.Value("code"));
        Assert.Equal(HttpStatusCode.OK, (await sato.Get(await yamada.JoinLink(hub))).Status);
    }

    [Fact]
    public async Task Right_codes_are_not_counted()
    {
        var code = await MakeCode(await yamada.Founds());

        for (var phone = 0; phone < 15; phone++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await Enter(code)).Status);
        }
    }

    [Fact]
    public async Task A_code_without_the_token_of_its_form_leads_nowhere()
    {
        var code = await MakeCode(await yamada.Founds());

        var sent = await sato.Send(await sato.Get("/join"), ("Code", code), ("__RequestVerificationToken", ""));

        Assert.Equal(HttpStatusCode.BadRequest, sent.Status);
    }

    private ProjectCommands Commands => site.Services.GetRequiredService<ProjectCommands>();

    private async Task<VisitedPage> Enter(string code) => await sato.Send(await sato.Get("/join"), ("Code", code));

    /// <summary>What the page says, without what was typed.</summary>
    private async Task<string> Answer(string code)
    {
        var page = await Enter(code);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        page.Document.GetElementById("code")!.RemoveAttribute("value");
        page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.Remove();
        return page.Document.QuerySelector("main")!.OuterHtml;
    }

    private async Task<string> MakeCode(string hub)
    {
        Assert.Null(await Commands.MakeJoinCodeAsync(await Command(hub)));
        await using var db = await Open();
        var id = Guid.Parse(hub.Split('/')[2]);
        return Keys.RevealJoinCode(await db.Set<Project>().SingleAsync(project => project.Id == id))!;
    }

    private async Task<Command> Command(string hub)
    {
        var id = Guid.Parse(hub.Split('/')[2]);
        await using var db = await Open();
        return new Command(id, (await db.Set<BrowserPlace>().FirstAsync(place => place.ProjectId == id)).BrowserId, Guid.NewGuid());
    }

    private async Task ChangeStored(Func<RulebookDb, Task> change)
    {
        await using var db = await Open();
        await change(db);
    }

    private Task<RulebookDb> Open() => site.Services.GetRequiredService<IDbContextFactory<RulebookDb>>().CreateDbContextAsync();
}
