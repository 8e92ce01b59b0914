using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Checklists.Viewing;
using AmaRulebook.Layout;
using AmaRulebook.Projects;
using AmaRulebook.Staff;
using AmaRulebook.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace AmaRulebook.Samples;

/// <summary>Tells whoever started the sample what to open.</summary>
internal sealed class SampleGuide(
    IDbContextFactory<RulebookDb> contexts, ProjectReads reads, ProjectKeys keys, PublicAddress address, IServer server, Places places)
{
    public async Task TellAsync(TextWriter output)
    {
        var origin = address.Origin ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/') ?? "";
        await output.WriteLineAsync($"""

            見本のまちです。団体も人も記録も、本当のものではありません。
              ルールブック　　{origin}/
              職員　　　　　　{origin}{StaffAddress.SignIn}
            {string.Join('\n', SampleStaff.All.Select(account => $"　　　　　　　　　　{account.Email}（{account.Role.Title()}）"))}
            　　　　　　　　　　パスワードはどれも　{SampleStaff.Password}
            {string.Concat((await PublicPagesAsync()).Select(page => $"  公開ページ　　　「{page.Name}」\n　　　　{origin}/open/{page.Slug}\n"))}  参加者の入口（それぞれ別のブラウザーで開くと、同時にためせます）
            {string.Join('\n', (await EntrancesAsync()).Select(entrance => $"　　{entrance.Words}\n　　　　{origin}/me/{entrance.Token}"))}
              データ　　　　　{places.Data}（消すと、次の {SampleMode.Switch} で新しくつくります）

            """);
    }

    /// <summary>The public pages that are open now.</summary>
    private async Task<IReadOnlyList<(string Name, string Slug)>> PublicPagesAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var found = new List<(string, string)>();
        foreach (var id in await db.Set<Publication>().Select(publication => publication.ProjectId).ToListAsync())
        {
            if (await reads.ReadAsync(id) is { Publication: { } publication, Project: var project } && publication.IsOpen(project))
            {
                found.Add((project.Name, publication.Slug));
            }
        }

        return found;
    }

    private async Task<IReadOnlyList<(string Words, string Token)>> EntrancesAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var found = new List<(string, string)>();
        foreach (var (projectName, personName) in SampleProjects.Entrances)
        {
            var person = await (
                from project in db.Set<Project>()
                where project.Name == projectName
                join participant in db.Set<Participant>() on project.Id equals participant.ProjectId
                where participant.Name == personName && participant.EndedAt == null
                join party in db.Set<Party>() on participant.PartyId equals party.Id
                select new { Person = participant, Party = party.Name }).AsNoTracking().FirstOrDefaultAsync();
            if (person is not null)
            {
                found.Add(($"{personName}さん（{person.Party}）「{projectName}」", keys.RevealEntrance(person.Person)));
            }
        }

        return found;
    }
}
