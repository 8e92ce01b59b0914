namespace AmaRulebook.Live;

public sealed partial class Presence
{
    /// <summary>One page of one browser. All its verbs may be called twice.</summary>
    public sealed class Visit : IDisposable
    {
        private readonly Presence presence;
        private readonly Lock gate = new();
        private Spot? spot;
        private bool isDown;
        private bool isOver;

        internal Visit(Presence presence, Guid projectId, Guid participantId) =>
            (this.presence, ProjectId, ParticipantId) = (presence, projectId, participantId);

        public Guid ProjectId { get; }

        public Guid ParticipantId { get; }

        /// <summary>The page shows something else.</summary>
        public void MoveTo(Spot? place) => Set(() => spot = place);

        /// <summary>The connection is down: whether the browser comes back is not known.</summary>
        public void Drop() => Set(() => isDown = true);

        /// <summary>The connection is up again.</summary>
        public void Return() => Set(() => isDown = false);

        public void Dispose() => Set(() => isOver = true);

        private void Set(Action change)
        {
            lock (gate)
            {
                if (isOver)
                {
                    return;
                }

                change();
                presence.Change(this, !isDown && !isOver, spot);
            }
        }
    }
}
