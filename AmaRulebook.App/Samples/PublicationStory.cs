using AmaRulebook.Checklists.Publishing;
using AmaRulebook.Checklists.Viewing;

namespace AmaRulebook.Samples;

/// <summary>The partners choose what everybody may read of their project, and consent to it.</summary>
internal sealed class PublicationStory(ProjectStory story)
{
    public async Task PlayAsync(SamplePublication publication)
    {
        var commands = story.Get<PublicationCommands>();
        var chooser = story.Members[1].People[0];
        var choice = new GivenPublication(await DecidedAsync(chooser), MayBeIndexed: false, BasedOn: 0);
        await story.DoAsync(() => commands.ChooseAsync(chooser.Command(), choice, withdrawConsents: false));
        foreach (var member in story.Members.Skip(publication is SamplePublication.Waiting ? 1 : 0))
        {
            await story.DoAsync(() => commands.ConsentAsync(member.People[0].Command(), version: 1));
        }
    }

    /// <summary>What was decided in the 回 that are finished.</summary>
    private async Task<IReadOnlyCollection<PublicItemKey>> DecidedAsync(SamplePerson person)
    {
        var state = (await story.Get<ProjectReads>().ReadAsync(person.ProjectId))!;
        return
        [
            .. from session in state.Sessions
               where session.IsComplete
               from agreement in session.Agreements
               where agreement.Text.Length > 0
               select new PublicItemKey(session.Id, agreement.ItemId),
        ];
    }
}
