using Microsoft.Playwright;

namespace AmaRulebook.Browser.Pages;

/// <summary><c>/projects/new</c>: the plain form that founds a project.</summary>
public sealed class NewProjectPage(IPage page, Uri app)
{
    public ILocator ProjectName => page.GetByRole(AriaRole.Textbox, new() { Name = "プロジェクト名", Exact = true });

    public ILocator Purpose => page.GetByRole(AriaRole.Textbox, new() { Name = "目的（案）" });

    public ILocator PartyName => page.GetByRole(AriaRole.Textbox, new() { Name = "団体名", Exact = true });

    public ILocator Name => page.GetByRole(AriaRole.Textbox, new() { Name = "お名前", Exact = true });

    public ILocator StartButton => page.GetByRole(AriaRole.Button, new() { Name = "プロジェクトをはじめる", Exact = true });

    public Task Open() => page.GotoAsync(new Uri(app, "/projects/new").ToString());

    public Task ChooseKind(string kind) => page.Kind(kind).CheckAsync();

    public async Task Fill(string project, Member founder)
    {
        await ProjectName.FillAsync(project);
        await PartyName.FillAsync(founder.Party);
        await ChooseKind(founder.Kind);
        await Name.FillAsync(founder.Name);
    }

    public async Task<HubPage> Found(string project, Member founder)
    {
        await Open();
        await Fill(project, founder);
        await StartButton.ClickAsync();
        var hub = new HubPage(page);
        await hub.Shows(project);
        return hub;
    }
}
